package org.pra.academy.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pra.academy.AcademyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Films through the academy's real doors: for people who signed in, in parts, and nothing but films. */
@AcademyTest
class FilmDoorTests {

    @Autowired
    private WebApplicationContext context;

    private MockMvc door;

    @BeforeEach
    void openTheDoor() {
        door = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
    }

    @Test
    void aTraineeGetsTheFilmInPartsWithItsCaptions() throws Exception {
        MockHttpServletResponse part = asTrainee("video.webm", "bytes=1000-1999");
        assertThat(part.getStatus()).isEqualTo(206);
        assertThat(part.getContentType()).isEqualTo("video/webm");
        assertThat(part.getContentAsByteArray()).hasSize(1000);
        assertThat(asTrainee("captions.hi.vtt", null).getStatus()).isEqualTo(200);
        assertThat(asTrainee("poster.jpg", null).getContentType()).isEqualTo("image/jpeg");
    }

    @Test
    void aStrangerIsSentToSignIn() throws Exception {
        MockHttpServletResponse answer =
                door.perform(get("/films/V05/poster.jpg")).andReturn().getResponse();
        assertThat(answer.getStatus()).isIn(302, 401);
        assertThat(answer.getContentAsByteArray()).isEmpty();
    }

    @Test
    void nothingElseOfTheFolderIsHandedOut() throws Exception {
        assertThat(asTrainee("storyboard.yaml", null).getStatus()).isEqualTo(404);
        assertThat(asTrainee("video.yaml", null).getStatus()).isEqualTo(404);
    }

    private MockHttpServletResponse asTrainee(String file, @org.jspecify.annotations.Nullable String range)
            throws Exception {
        var request = get("/films/V05/" + file)
                .with(SecurityMockMvcRequestPostProcessors.user("trainee").roles("TRAINEE"));
        if (range != null) {
            request.header("Range", range);
        }
        return door.perform(request).andReturn().getResponse();
    }
}
