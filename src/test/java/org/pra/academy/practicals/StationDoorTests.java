package org.pra.academy.practicals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pra.academy.AcademyTest;
import org.pra.academy.TestPeople;
import org.pra.academy.kernel.Ids;
import org.pra.academy.kernel.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The station's doors, knocked at from outside: who comes in, with which token, and what is answered. */
@AcademyTest
class StationDoorTests {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private MockMvc browser;
    private PersonId instructor;

    @BeforeEach
    void browser() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        instructor = people.instructor();
    }

    @Test
    void aStrangerIsToldToSignInAndNotLedAway() throws Exception {
        assertThat(knock(get("/station/api/work")).getStatus()).isEqualTo(401);
        assertThat(knock(delivery(instructor).with(csrf())).getStatus()).isEqualTo(401);
        MockHttpServletResponse door = knock(get("/station/api/door"));
        assertThat(door.getStatus()).isEqualTo(200);
        assertThat(door.getHeader("Cache-Control")).isEqualTo("no-store");
        JsonNode said = JsonMapper.shared().readTree(door.getContentAsString());
        assertThat(said.get("person").isNull()).isTrue();
        assertThat(said.get("token").asString()).isNotEmpty();
    }

    @Test
    void aTraineeAndAnAdministratorStayOutside() throws Exception {
        for (PersonId person : List.of(people.trainee(), people.administrator())) {
            MockHttpSession session = signIn(person);
            assertThat(knock(get("/station/api/work").session(session)).getStatus())
                    .isEqualTo(403);
            assertThat(knock(delivery(person).session(session).with(csrf())).getStatus())
                    .isEqualTo(403);
        }
    }

    @Test
    void anInstructorDeliversWithTheTokenAndNotWithoutIt() throws Exception {
        MockHttpSession session = signIn(instructor);
        assertThat(knock(delivery(instructor).session(session)).getStatus()).isEqualTo(403);
        MockHttpServletResponse answer =
                knock(delivery(instructor).session(session).with(csrf()));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(JsonMapper.shared()
                        .readTree(answer.getContentAsString())
                        .get("now")
                        .asString())
                .startsWith("2026-");
    }

    @Test
    void entriesOfSomebodyElseAreAConflict() throws Exception {
        MockHttpSession session = signIn(instructor);
        assertThat(knock(delivery(people.instructor()).session(session).with(csrf()))
                        .getStatus())
                .isEqualTo(409);
    }

    @Test
    void whatCannotBeReadIsABadRequest() throws Exception {
        MockHttpSession session = signIn(instructor);
        assertThat(knock(post("/station/api/deliver")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"device\": \"nonsense\"}")
                                .session(session)
                                .with(csrf()))
                        .getStatus())
                .isEqualTo(400);
    }

    @Test
    void theTextsOfThePageOpenForEverybodyAndOtherFilesDoNot() throws Exception {
        MockHttpServletResponse texts = knock(get("/station/texts.json"));
        assertThat(texts.getStatus()).isEqualTo(200);
        assertThat(texts.getContentAsString()).contains("practicals.station.title");
        assertThat(knock(get("/station/application.yaml")).getStatus()).isEqualTo(404);
    }

    private MockHttpServletRequestBuilder delivery(PersonId person) {
        return post("/station/api/deliver")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"device\": \"%s\", \"label\": \"Test\", \"person\": \"%s\", \"now\": 0, \"unconfirmed\": 0}"
                        .formatted(Ids.next(), person));
    }

    private MockHttpServletResponse knock(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request).andReturn().getResponse();
    }

    private MockHttpSession signIn(PersonId person) throws Exception {
        String email = transactions.execute(status -> jdbc.sql("SELECT email FROM identity_person WHERE id = ?")
                .params(UUID.fromString(person.toString()).toString())
                .query(String.class)
                .single());
        MockHttpSession session = new MockHttpSession();
        return (MockHttpSession) browser.perform(post("/sign-in")
                        .param("username", email)
                        .param("password", TestPeople.PASSWORD)
                        .session(session)
                        .with(csrf()))
                .andReturn()
                .getRequest()
                .getSession();
    }
}
