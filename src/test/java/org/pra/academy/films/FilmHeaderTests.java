package org.pra.academy.films;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pra.academy.curriculum.Film;
import org.pra.academy.curriculum.ShippedForTests;
import org.pra.academy.films.FilmHeader.Unreadable;

/** Films are known by their content; what they say about their length must be what they hold. */
class FilmHeaderTests {

    private static final Path FILMS = Path.of("src/test/resources/films");

    @TempDir
    private Path folder;

    private static List<Film> films() {
        return ShippedForTests.programme().videos().stream()
                .flatMap(video -> video.film().stream())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"forty.webm, WEBM, 40", "forty.mp4, MP4, 40", "recorded.webm, WEBM, 39"})
    void ordinaryFilmsAreReadWithTheirLength(String file, FilmType type, int seconds) throws Exception {
        FilmHeader header = FilmHeader.read(FILMS.resolve(file));
        assertThat(header.type()).isEqualTo(type);
        assertThat(header.seconds()).isEqualTo(seconds);
    }

    @Test
    void theFilmsOfTheProgrammeAreReadAsLongAsTheirFilesSay() throws Exception {
        for (Film film : films()) {
            Path file = Path.of("src/main/resources/programme", film.folder(), "video.webm");
            assertThat(FilmHeader.read(file).seconds()).isBetween(film.seconds() - 1, film.seconds() + 1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "hevc.mp4, UNKNOWN_CODING",
        "sound.webm, NO_PICTURES",
        "fragments.mp4, LENGTH_UNCLEAR",
    })
    void whatBrowsersCannotPlayOrMeasureIsRefusedWithItsCause(String file, FilmFault fault) {
        assertThat(faultOf(FILMS.resolve(file))).isEqualTo(fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"forty.webm", "forty.mp4"})
    void aHalfCopiedFilmIsRefused(String file) throws IOException {
        byte[] whole = Files.readAllBytes(FILMS.resolve(file));
        assertThat(faultOf(written(Arrays.copyOf(whole, whole.length / 2)))).isEqualTo(FilmFault.CUT_OFF);
    }

    @Test
    void aLengthThatTheFileDoesNotHoldIsRefused() throws IOException {
        byte[] forged = Files.readAllBytes(FILMS.resolve("forty.webm"));
        int place = indexOf(forged, new byte[] {0x44, (byte) 0x89, (byte) 0x88});
        ByteBuffer.wrap(forged).putDouble(place + 3, 3_600_000);
        assertThat(faultOf(written(forged))).isEqualTo(FilmFault.LENGTH_UNCLEAR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!doctype html><script>alert(1)</script>",
                "",
                "PK\u0003\u0004",
                "\u0000\u0000\u0000\u0014ftypqt  \u0000\u0000"
            })
    void anythingElseIsNoFilmWhateverItsName(String content) throws IOException {
        assertThat(faultOf(written(content.getBytes(StandardCharsets.ISO_8859_1))))
                .isEqualTo(FilmFault.NOT_A_FILM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"recorded.webm", "hevc.mp4"})
    void noDamageMakesTheReaderFailOtherwise(String file) throws IOException {
        byte[] whole = Files.readAllBytes(FILMS.resolve(file));
        Random random = new Random(7);
        for (int round = 0; round < 400; round++) {
            byte[] damaged = whole.clone();
            int head = random.nextBoolean() ? 600 : damaged.length;
            for (int i = 0; i < 8; i++) {
                damaged[random.nextInt(head)] = (byte) random.nextInt(256);
            }
            faultOf(written(damaged));
        }
    }

    private static @org.jspecify.annotations.Nullable FilmFault faultOf(Path file) {
        try {
            FilmHeader.read(file);
            return null;
        } catch (Unreadable e) {
            return e.fault();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Path written(byte[] content) throws IOException {
        return Files.write(folder.resolve("film"), content);
    }

    private static int indexOf(byte[] all, byte[] part) {
        for (int i = 0; i + part.length < all.length; i++) {
            if (Arrays.equals(all, i, i + part.length, part, 0, part.length)) {
                return i;
            }
        }
        throw new AssertionError("not found");
    }
}
