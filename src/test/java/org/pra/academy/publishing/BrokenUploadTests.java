package org.pra.academy.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pra.academy.AcademyTest;
import org.pra.academy.TestPeople;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Fault;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.kernel.PersonId;
import org.springframework.beans.factory.annotation.Autowired;

/** What is wrong with an upload is said all at once, and what is not safe is not opened. */
@AcademyTest
class BrokenUploadTests {

    private static final String L18 = "lectures/l18-de-escalation/";
    private static final String L05 = "lectures/l05-registration/";
    private static final String ES01 = "employability/es01-introduction-to-employability-skills/";
    private static final String V07 = "videos/v07-adult-cpr-and-aed/";
    private static final String SHEET = "checklists/ck-bls-adult/checklist.yaml";

    @Autowired
    private DraftService drafts;

    @Autowired
    private PublishingService publishing;

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private TestPeople people;

    private PersonId admin;

    @BeforeEach
    void administrator() {
        admin = people.administrator();
    }

    private record Seed(String file, String from, String to, String rule) {}

    private static final List<Seed> SEEDS = List.of(
            new Seed("programme.yaml", "total: 540", "total: 541", "hours-total"),
            new Seed("programme.yaml", "credits: 18", "credits: many", "not-a-number"),
            new Seed("programme.yaml", "L07", "L99", "week-plan"),
            new Seed("programme.yaml", "weeks: 18", "weeks: 18\nweeks: 18", "duplicate-key"),
            new Seed("units/n0102.yaml", "hours: {", "hours: {{", "yaml"),
            new Seed(L05 + "lecture.yaml", "term: UHID", "term: UHDI", "glossary"),
            new Seed(L05 + "lecture.yaml", "summary:", "points:", "summary"),
            new Seed(
                    L18 + "text.md",
                    "People seldom come to a hospital to be rude.",
                    "They come " + "and they wait ".repeat(12) + ".",
                    "long-sentence"),
            new Seed(L18 + "text.md", "## Where you stand", "## An empty section\n\n## Where you stand", "checkpoint"),
            new Seed(L18 + "text.md", "id: L18-C2", "id: L18-C1", "checkpoint-id"),
            new Seed("lectures/l24-safety-bls/text.md", "```figure", "```figur", "unknown-block"),
            new Seed("questions/n6104.yaml", "correct: true", "correct: yes", "item-key"),
            new Seed("questions/n6104.yaml", "What do you do first?", "What do you do first", "item-stem"),
            new Seed(
                    "questions/n6104.yaml",
                    "\\\"Visiting hours begin at four. Would you like to wait?\\\"",
                    "All of the above",
                    "item-lump"),
            new Seed("scenarios/ds01-long-wait/scenario.yaml", "next: b4", "next: b9", "dead-end"),
            new Seed(ES01 + "module.yaml", "id: ES01-W2", "id: ES01-W1", "module-id"),
            new Seed(ES01 + "module.yaml", "{minutes: 4, do:", "{minutes: 5, do:", "module-steps"),
            new Seed(ES01 + "module.yaml", "aims:", "goals:", "module-parts"),
            new Seed(ES01 + "module.yaml", "kind: theory", "kind: theatre", "bad-value"),
            new Seed(ES01 + "check.yaml", "items:", "things:", "check-size"),
            new Seed("rules/timetable.yaml", "opens: \"09:30\"", "opens: \"19:30\"", "teaching-day"),
            new Seed("rules/timetable.yaml", "2026-10-02", "2 October", "bad-value"),
            new Seed("rules/pass-rules.yaml", "asked: scheme-percent", "asked: my-percent", "attendance-asked"),
            new Seed("rules/pass-rules.yaml", "theory-percent: 50", "theory-percent: half", "bad-value"),
            new Seed("rules/entry-routes.yaml", "routes:", "ways:", "routes"),
            new Seed(V07 + "video.yaml", "seconds: ", "seconds: 9", "video-length"),
            new Seed(V07 + "video.yaml", "id: V07-S3", "id: V05-S3", "video-stops"),
            new Seed(V07 + "video.yaml", "chapters:", "parts:", "video-chapters"),
            new Seed(V07 + "video.yaml", "must-contain:", "may-contain:", "video-must-contain"),
            new Seed(V07 + "captions.hi.vtt", "-->", "to", "video-captions"),
            new Seed(SHEET, "id: A2,", "id: A1,", "line-id"),
            new Seed(SHEET, "hides: [A5,", "hides: [A9,", "mode-hides"),
            new Seed("assessments/theory-final.yaml", "HSS/N6104: 6", "HSS/N6104: 600", "bank-too-small"),
            new Seed("blocks.yaml", "minutes: 2880", "minutes: 2870", "hours-practical"));

    @Test
    void everySeededFaultIsListedWithFileAndLineAndNothingIsPublished() {
        TestFolder folder = new TestFolder();
        SEEDS.forEach(seed -> folder.edit(seed.file(), seed.from(), seed.to()));
        folder.put("tools/setup.exe", "MZ");
        folder.put("lectures/l05-registration/notes of Asha.md", "two spaces");
        byte[] latin = "title: caf\n".getBytes(StandardCharsets.UTF_8);
        latin[9] = (byte) 0xE9;
        folder.put("public/extra.yaml", latin);
        folder.put(V07 + "poster.jpg", "no picture");
        String before = programmes.published().digest();
        Draft draft = kept(folder);
        assertThat(draft.faults()).allSatisfy(fault -> {
            assertThat(fault.line()).isPositive();
            assertThat(fault.sentence()).isNotBlank();
        });
        for (Seed seed : SEEDS) {
            assertThat(draft.faults()).as(seed.toString()).anySatisfy(fault -> {
                assertThat(fault.rule()).isEqualTo(seed.rule());
                assertThat(fault.file()).isIn(seed.file(), "programme.yaml", ES01 + "lesson.md");
            });
        }
        assertThat(draft.faults()).extracting(Fault::rule).contains("file-type", "file-name", "utf-8");
        people.run(admin, () -> {
            assertThat(publishing.publish(draft, "broken")).isInstanceOf(PublishingOutcome.Faulty.class);
            assertThat(drafts.outlook(draft.id()).publishable()).isFalse();
            drafts.discard(draft);
        });
        assertThat(programmes.published().digest()).isEqualTo(before);
    }

    @Test
    void whatIsMissingAltogetherIsSaid() {
        Draft draft = kept(new TestFolder().without("rules/pass-rules.yaml").without("scenarios/"));
        assertThat(draft.faults())
                .filteredOn(fault -> fault.rule().equals("missing-section"))
                .extracting(Fault::file)
                .containsExactlyInAnyOrder("rules/pass-rules.yaml", "scenarios");
        discard(draft);
    }

    @Test
    void filmsStayWhenTheyAreLeftOutAndHabitsOfEditorsAreNoChange() {
        TestFolder folder = new TestFolder();
        folder.put(L05 + "text.md", "\uFEFF" + folder.text(L05 + "text.md").replace("\n", "\r\n"));
        folder.put(".DS_Store", "x")
                .put("__MACOSX/._programme.yaml", "x")
                .put("version.txt", "This is version 1 of it");
        Draft draft = people.as(admin, () -> {
            UploadOutcome outcome = drafts.upload("programme.zip", folder.zip("my programme 2027/"));
            return drafts.draft(((UploadOutcome.Kept) outcome).draft());
        });
        assertThat(draft.faults()).isEmpty();
        assertThat(draft.startedFrom()).isEqualTo(1);
        people.run(admin, () -> assertThat(drafts.outlook(draft.id()).lines()).isEmpty());
        assertThat(draft.digest()).isEqualTo(ContentTree.shipped().digest(""));
        discard(draft);
    }

    @Test
    void hostileZipsAreRefusedWithASentence() throws IOException {
        refused(
                "notAZip",
                Files.write(
                        Files.createTempFile("no", ".zip"),
                        "not a zip at all".repeat(9).getBytes(StandardCharsets.UTF_8)));
        refused("notAZip", Files.createTempFile("empty", ".zip"));
        refused("noProgramme", zip("hello.md", "hello".getBytes(StandardCharsets.UTF_8)));
        refused("path", zip("../../etc/cron.d/evil.md", new byte[1]));
        refused("path", zip("/etc/passwd.md", new byte[1]));
        refused("path", zip("C:/windows.md", new byte[1]));
        refused("path", zip("a\\..\\b.md", new byte[1]));
        refused("longName", zip("a".repeat(300) + ".md", new byte[1]));
        refused("tooLarge", zip("bomb.md", new byte[UploadedZip.LARGEST_TEXT + 1]));
        refused("tooLarge", zip("bomb.webm", new byte[UploadedZip.LARGEST_FILM + 1]));
        refused("link", marked(zip("link.md", "/etc/passwd".getBytes(StandardCharsets.UTF_8)), 38 + 2, 0xA1FF));
        refused("locked", marked(zip("locked.md", new byte[1]), 8, 1));
        refused("tooMany", many());
        refused("twice", twins());
    }

    private void refused(String key, Path zip) {
        people.run(
                admin,
                () -> assertThat(drafts.upload("hostile.zip", zip))
                        .isInstanceOfSatisfying(
                                UploadOutcome.Refused.class,
                                refused -> assertThat(refused.key()).isEqualTo("publishing.unsafe." + key)));
    }

    private static Path zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return Files.write(Files.createTempFile("hostile", ".zip"), bytes.toByteArray());
    }

    /** Puts two bytes into the first entry of the directory, as a hostile packer would. */
    private static Path marked(Path zip, int offset, int value) throws IOException {
        byte[] bytes = Files.readAllBytes(zip);
        int at = 0;
        while (!(bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 1 && bytes[at + 3] == 2)) {
            at++;
        }
        bytes[at + offset] = (byte) value;
        bytes[at + offset + 1] = (byte) (value >>> 8);
        return Files.write(zip, bytes);
    }

    private static Path many() throws IOException {
        Path file = Files.createTempFile("many", ".zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i <= UploadedZip.MOST_FILES; i++) {
                zip.putNextEntry(new ZipEntry("lectures/" + i + ".md"));
                zip.closeEntry();
            }
        }
        return file;
    }

    private static Path twins() throws IOException {
        Path file = Files.createTempFile("twins", ".zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String name : List.of("programme.yaml", "Programme.yaml")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.closeEntry();
            }
        }
        return file;
    }

    private Draft kept(TestFolder folder) {
        return people.as(admin, () -> {
            UploadOutcome outcome = drafts.upload("programme.zip", folder.zip());
            return drafts.draft(((UploadOutcome.Kept) outcome).draft());
        });
    }

    private void discard(Draft draft) {
        people.run(admin, () -> drafts.discard(draft));
    }
}
