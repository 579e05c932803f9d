package org.pra.academy.films;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pra.academy.AcademyTest;
import org.pra.academy.TestClock;
import org.pra.academy.TestPeople;
import org.pra.academy.TestTrainees;
import org.pra.academy.curriculum.Film;
import org.pra.academy.curriculum.LectureText;
import org.pra.academy.kernel.Conflict;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.learning.FinishingOutcome;
import org.pra.academy.learning.VideoService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A film of the institute in the place of the programme's: from the file to the hours of those who watch it, and back. */
@AcademyTest
class OwnFilmTests {

    private static final String VIDEO = "V07";
    private static final Path FILM = Path.of("src/test/resources/films/forty.webm");
    private static final String ENGLISH = "WEBVTT\n\n00:00:01.000 --> 00:00:04.000\nPush hard & fast <i>now</i>.\n";
    private static final String HINDI = "WEBVTT\n\n00:00:01.000 --> 00:00:04.000\nज़ोर से और तेज़ दबाएँ।\n";
    private static final String WORDS = "I would call for help and begin to push ".repeat(5);

    @Autowired
    private OwnFilmService own;

    @Autowired
    private VideoService videos;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestTrainees trainees;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private WebApplicationContext context;

    private PersonId administrator;

    @BeforeEach
    void anAdministrator() {
        administrator = people.administrator();
    }

    @AfterEach
    void goBack() {
        people.run(administrator, () -> own.withdraw(VIDEO));
    }

    @Test
    void aFilmIsShownWhenItHasCaptionsAndQuestionsAndTheTrailSaysSo() throws IOException {
        OwnFilm film = uploaded();
        assertThat(film.seconds()).isEqualTo(40);
        assertThat(film.mediaType()).isEqualTo("video/webm");
        assertThat(film.fileName()).isEqualTo("cpr.webm");
        assertThat(film.stops()).as("questions are carried over").hasSize(3);
        assertThat(film.stops()).extracting(Film.Stop::second).containsExactly(10, 20, 30);

        FilmOutcome early = people.as(administrator, () -> own.show(film.id()));
        assertThat(((FilmOutcome.NotYet) early).decision().missing()).hasSize(2);
        caption(film.id());
        people.run(administrator, () -> own.show(film.id()));

        PersonId trainee = trainees.enrolled();
        FilmShown shown = people.as(trainee, () -> videos.film(VIDEO)).orElseThrow();
        assertThat(shown.own()).isTrue();
        assertThat(shown.film().transcriptHtml()).isEqualTo("<p>Push hard &amp; fast now.</p>");
        assertThat(jdbc.sql(
                                "SELECT COUNT(*) FROM audit_entry WHERE subject_id = ? AND what IN ('FilmUploaded', 'FilmReplaced')")
                        .params(film.id().toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void whoWatchesTheNewFilmToTheEndIsCredited() throws IOException {
        OwnFilm film = shown();
        PersonId trainee = trainees.enrolled();
        people.run(trainee, () -> {
            videos.open(VIDEO);
            clock.forward(Duration.ofSeconds(40));
            videos.watched(VIDEO, 0, 400);
            answerAll(videos.film(VIDEO).orElseThrow().film());
            videos.write(VIDEO, WORDS);
            assertThat(videos.finish(VIDEO)).isInstanceOf(FinishingOutcome.Finished.class);
        });
        assertThat(film.state()).isEqualTo(OwnFilm.State.SHOWN);
    }

    @Test
    void secondsOfOneFilmDoNotCountForTheOtherAndComeBackWithIt() throws IOException {
        PersonId trainee = trainees.enrolled();
        people.run(trainee, () -> {
            videos.open(VIDEO);
            clock.forward(Duration.ofSeconds(100));
            videos.watched(VIDEO, 0, 1_000);
        });
        OwnFilm film = shown();
        people.run(trainee, () -> {
            assertThat(videos.open(VIDEO).watchedSeconds()).isZero();
            assertThat(videos.sawAnotherFilm(VIDEO)).isTrue();
            videos.watched(VIDEO, FilmShown.PROGRAMME, 1_000, 1_050);
            assertThat(videos.allProgress().get(VIDEO).watchedSeconds())
                    .as("a screen that still shows the old film")
                    .isZero();
            clock.forward(Duration.ofSeconds(10));
            videos.watched(VIDEO, film.id().toString(), 0, 100);
            assertThat(videos.allProgress().get(VIDEO).watchedSeconds()).isEqualTo(10);
        });
        people.run(administrator, () -> own.withdraw(VIDEO));
        assertThat(people.as(trainee, () -> videos.open(VIDEO)).watchedSeconds())
                .isEqualTo(105);
    }

    @Test
    void whoSawTheEarlierFilmWholeCanStillFinish() throws IOException {
        PersonId trainee = trainees.enrolled();
        people.run(trainee, () -> {
            videos.open(VIDEO);
            Film film = videos.film(VIDEO).orElseThrow().film();
            clock.forward(Duration.ofSeconds(film.seconds()));
            videos.watched(VIDEO, 0, film.seconds() * 10);
            answerAll(film);
        });
        shown();
        people.run(trainee, () -> {
            videos.write(VIDEO, WORDS);
            assertThat(videos.finish(VIDEO)).isInstanceOf(FinishingOutcome.Finished.class);
        });
    }

    @Test
    void aFilmComesInPartsAndADraftOnlyToAdministrators() throws Exception {
        OwnFilm film = uploaded();
        PersonId trainee = people.trainee();
        byte[] whole = Files.readAllBytes(FILM);
        String path = FilmPaths.ownFile(film.id(), "film");
        assertThat(asked(path, trainee, "bytes=0-9").getStatus()).isEqualTo(404);
        MockHttpServletResponse draft = asked(path, administrator, "bytes=100000-100099");
        assertThat(draft.getStatus()).isEqualTo(206);
        assertThat(draft.getContentAsByteArray()).isEqualTo(Arrays.copyOfRange(whole, 100_000, 100_100));
        assertThat(draft.getHeader("Content-Security-Policy")).contains("sandbox");
        assertThat(draft.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        caption(film.id());
        people.run(administrator, () -> own.show(film.id()));
        assertThat(asked(path, trainee, null).getContentAsByteArray()).isEqualTo(whole);
        assertThat(asked(FilmPaths.ownFile(film.id(), "captions.hi.vtt"), trainee, null)
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains("दबाएँ");
        assertThat(asked(FilmPaths.ownFile(film.id(), "poster"), trainee, null).getStatus())
                .isEqualTo(404);
        assertThat(asked(FilmPaths.ownFile(UUID.randomUUID(), "film"), trainee, null)
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void hostileFilesAreRefusedAndLeaveNothingBehind() throws IOException {
        assertThat(upload(
                        "../../etc/evil.webm",
                        new ByteArrayInputStream("<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(new FilmOutcome.NotTaken(FilmFault.NOT_A_FILM));
        assertThat(upload("endless.webm", new Endless())).isEqualTo(new FilmOutcome.NotTaken(FilmFault.TOO_LARGE));
        OwnFilm film = uploaded();
        byte[] script = "<html>".getBytes(StandardCharsets.UTF_8);
        assertThat(people.as(administrator, () -> own.poster(film.id(), script)))
                .isInstanceOf(FilmOutcome.PosterNotTaken.class);
        assertThat(people.as(administrator, () -> own.captions(film.id(), CaptionLanguage.EN, script)))
                .isInstanceOf(FilmOutcome.CaptionsNotTaken.class);
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(files.filter(file -> file.getFileName().toString().endsWith(".upload")))
                    .isEmpty();
        }
    }

    @Test
    void aFilmThatWasShownStaysAsItWas() throws IOException {
        OwnFilm film = shown();
        people.run(administrator, () -> {
            assertThatThrownBy(() -> own.stops(film.id(), List.of())).isInstanceOf(Conflict.class);
            assertThatThrownBy(() -> own.discard(film.id())).isInstanceOf(Conflict.class);
        });
    }

    @Test
    void onlyAdministratorsMay() {
        PersonId instructor = people.instructor();
        people.run(
                instructor,
                () -> assertThatThrownBy(() -> own.withdraw(VIDEO)).isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void questionsOutOfOrderKeepTheFilmADraft() throws IOException {
        OwnFilm film = uploaded();
        caption(film.id());
        List<Film.Stop> swapped =
                List.of(film.stops().get(1), film.stops().get(0), film.stops().get(2));
        people.run(administrator, () -> {
            own.stops(film.id(), swapped);
            assertThat(own.check(film.id()).missing())
                    .singleElement()
                    .satisfies(reason -> assertThat(reason.rule()).isEqualTo("stops-in-order"));
            own.discard(film.id());
            assertThat(own.of(VIDEO)).extracting(OwnFilm::id).doesNotContain(film.id());
        });
    }

    private void answerAll(Film film) {
        film.stops()
                .forEach(stop -> videos.answer(
                        VIDEO,
                        stop.id(),
                        stop.answers().stream()
                                .map(LectureText.Answer::correct)
                                .toList()
                                .indexOf(true)));
    }

    private OwnFilm shown() throws IOException {
        OwnFilm film = uploaded();
        caption(film.id());
        return ((FilmOutcome.Done) people.as(administrator, () -> own.show(film.id()))).film();
    }

    private OwnFilm uploaded() throws IOException {
        return ((FilmOutcome.Done) upload("C:\\films\\cpr.exe", Files.newInputStream(FILM))).film();
    }

    private FilmOutcome upload(String name, InputStream content) {
        return people.as(administrator, () -> {
            try {
                return own.upload(VIDEO, name, content);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    private void caption(UUID film) {
        Map.of(CaptionLanguage.EN, ENGLISH, CaptionLanguage.HI, HINDI)
                .forEach((language, text) -> assertThat(people.as(
                                administrator,
                                () -> own.captions(film, language, text.getBytes(StandardCharsets.UTF_8))))
                        .isInstanceOf(FilmOutcome.Done.class));
    }

    private MockHttpServletResponse asked(String path, PersonId person, @org.jspecify.annotations.Nullable String range)
            throws Exception {
        MockMvc door = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        Authentication signedIn =
                people.as(person, () -> SecurityContextHolder.getContext().getAuthentication());
        var request = get(path).with(SecurityMockMvcRequestPostProcessors.authentication(signedIn));
        if (range != null) {
            request.header("Range", range);
        }
        return door.perform(request).andReturn().getResponse();
    }

    /** Begins like a film and never ends. */
    private static final class Endless extends InputStream {
        @Override
        public int read() {
            return 0x1A;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            Arrays.fill(target, offset, offset + length, (byte) 0x1A);
            return length;
        }
    }
}
