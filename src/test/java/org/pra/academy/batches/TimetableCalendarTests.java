package org.pra.academy.batches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pra.academy.AcademyTest;
import org.pra.academy.TestClock;
import org.pra.academy.TestPeople;
import org.pra.academy.TestTrainees;
import org.pra.academy.identity.PeopleService;
import org.pra.academy.kernel.Ids;
import org.pra.academy.kernel.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The calendar feed, read back by an independent parser. */
@AcademyTest
class TimetableCalendarTests {

    private static final ZoneId KOLKATA = ZoneId.of("Asia/Kolkata");

    @Autowired
    private CalendarService calendars;

    @Autowired
    private PlanningService planning;

    @Autowired
    private SessionService sessions;

    @Autowired
    private TimetableService timetables;

    @Autowired
    private PeopleService accounts;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestTrainees trainees;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private WebApplicationContext context;

    private MockMvc browser;
    private PersonId admin;
    private UUID batch;
    private PersonId asha;

    @BeforeEach
    void batch() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        admin = people.administrator();
        batch = trainees.batch(30);
        asha = trainees.enrolledIn(batch);
        people.run(admin, () -> planning.layOut(batch));
    }

    @Test
    void everySessionOfTheBatchIsAnEventInTheAcademysZone() throws Exception {
        Calendar calendar = parse(body(people.as(asha, calendars::renew)));
        List<VEvent> events = events(calendar);
        List<SessionRow> rows = people.as(admin, () -> timetables.sessions(batch));
        assertThat(events).hasSameSizeAs(rows);
        assertThat(events)
                .extracting(event -> event.getUid().orElseThrow().getValue())
                .doesNotHaveDuplicates();
        SessionRow first = rows.getFirst();
        VEvent event = event(events, first.id());
        ZonedDateTime starts = ZonedDateTime.from(event.getDateTimeStart().getDate());
        assertThat(starts.toInstant()).isEqualTo(first.starts().atZone(KOLKATA).toInstant());
        assertThat(text(event, Property.SUMMARY)).isEqualTo(first.source() + " " + first.title());
        assertThat(text(event, Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(calendar.getComponents(Component.VTIMEZONE)).hasSize(1);
        assertThat(calendar.validate().hasErrors()).isFalse();
    }

    @Test
    void aMovedSessionKeepsItsUidWithAHigherSequenceAndACancelledOneIsCancelled() throws Exception {
        String address = people.as(asha, calendars::renew);
        List<SessionRow> rows = people.as(admin, () -> timetables.sessions(batch));
        SessionRow moved = rows.getFirst();
        SessionRow cancelled = rows.get(1);
        people.run(admin, () -> {
            sessions.move(moved.id(), moved.version(), LocalDateTime.of(2026, 11, 30, 11, 0));
            sessions.cancel(cancelled.id(), cancelled.version(), "No power; bring, please, a torch");
        });
        List<VEvent> events = events(parse(body(address)));
        assertThat(text(event(events, moved.id()), Property.SEQUENCE)).isEqualTo("1");
        assertThat(text(event(events, cancelled.id()), Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(text(event(events, cancelled.id()), Property.DESCRIPTION))
                .contains("Cancelled: No power; bring, please, a torch");
    }

    @Test
    void anInstructorsCalendarHoldsWhatTheyTeachAnywhere() throws Exception {
        PersonId mary = people.instructor();
        people.run(admin, () -> planning.assign(batch, List.of("P9"), mary, ""));
        List<VEvent> events = events(parse(body(people.as(mary, calendars::renew))));
        assertThat(events)
                .isNotEmpty()
                .allMatch(event -> text(event, Property.SUMMARY).startsWith("P9 "));
    }

    @Test
    void anUnchangedCalendarIsNotSentTwice() throws Exception {
        String address = people.as(asha, calendars::renew);
        MockHttpServletResponse first = fetch(address, "");
        assertThat(first.getContentType()).startsWith("text/calendar").contains("utf-8");
        String tag = first.getHeader("ETag");
        assertThat(fetch(address, tag).getStatus()).isEqualTo(304);
        SessionRow row = people.as(admin, () -> timetables.sessions(batch)).getFirst();
        people.run(admin, () -> sessions.assign(row.id(), row.version(), "Another room", null));
        assertThat(fetch(address, tag).getStatus()).isEqualTo(200);
    }

    @Test
    void onlyTheHashIsKeptAndARenewedSwitchedOffOrClosedAddressLeadsNowhere() throws Exception {
        String first = people.as(asha, calendars::renew);
        String token = first.substring(first.lastIndexOf('/') + 1, first.length() - ".ics".length());
        String stored = jdbc.sql("SELECT token_hash FROM batches_feed WHERE person_id = ?")
                .params(asha.toString())
                .query(String.class)
                .single();
        assertThat(stored).hasSize(64).doesNotContain(token);
        String second = people.as(asha, calendars::renew);
        assertThat(fetch(first, "").getStatus()).isEqualTo(404);
        assertThat(fetch(second, "").getStatus()).isEqualTo(200);
        people.run(admin, () -> accounts.disable(asha, "left"));
        assertThat(fetch(second, "").getStatus()).isEqualTo(404);
        people.run(admin, () -> accounts.enable(asha, "came back"));
        people.run(asha, calendars::switchOff);
        assertThat(fetch(second, "").getStatus()).isEqualTo(404);
        assertThat(fetch("http://localhost/calendar/none.ics", "").getStatus()).isEqualTo(404);
    }

    @Test
    void linesAreFoldedAtSeventyFiveOctetsAndWordsEscaped() {
        String hindi = "SUMMARY:" + "पंजीकरण और पहचान ".repeat(12);
        String folded = CalendarText.fold(hindi);
        assertThat(folded.split("\r\n"))
                .hasSizeGreaterThan(5)
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(folded.replace("\r\n ", "")).isEqualTo(hindi);
        assertThat(CalendarText.escape("a,b;c\\d\ne\r\nf")).isEqualTo("a\\,b\\;c\\\\d\\ne\\nf");
    }

    @Test
    void aZoneWithSummerTimeIsWrittenInUtc() throws Exception {
        SessionRow row = TimetableClashTests.row(
                Ids.next(), LocalDateTime.of(2026, 7, 1, 9, 30), 60, "Räume, 1; 2", null, SessionState.PLANNED);
        String text = CalendarText.of("x", List.of(row), ZoneId.of("Europe/Berlin"), "http://a", TestClock.START);
        assertThat(text).contains("DTSTART:20260701T073000Z").doesNotContain("VTIMEZONE");
        assertThat(text(events(parse(text)).getFirst(), Property.LOCATION)).isEqualTo("Räume, 1; 2");
    }

    private String body(String address) throws Exception {
        MockHttpServletResponse response = fetch(address, "");
        assertThat(response.getStatus()).isEqualTo(200);
        String body = response.getContentAsString(StandardCharsets.UTF_8);
        assertThat(Arrays.stream(body.split("\r\n")))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75 && !line.contains("\n"));
        return body;
    }

    private MockHttpServletResponse fetch(String address, String tag) throws Exception {
        return browser.perform(
                        get(address.substring(address.indexOf("/calendar/"))).header("If-None-Match", tag))
                .andReturn()
                .getResponse();
    }

    private static Calendar parse(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static List<VEvent> events(Calendar calendar) {
        return calendar.getComponents(Component.VEVENT);
    }

    private static VEvent event(List<VEvent> events, UUID id) {
        return events.stream()
                .filter(event -> event.getUid().orElseThrow().getValue().startsWith(id.toString()))
                .findFirst()
                .orElseThrow();
    }

    private static String text(VEvent event, String property) {
        return event.getProperty(property)
                .map(found -> ((Property) found).getValue())
                .orElse("");
    }
}
