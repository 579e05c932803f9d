package org.pra.academy.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.pra.academy.content.ContentNode;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Faults;
import org.pra.academy.content.Yaml;

/** The main job from end to end, in a browser, across the three roles: from an application to a record that a stranger verifies. */
class WholeChainJourney {

    private static final String NAME = "Devika Menon";
    private static final String EMAIL = "devika.menon@example.org";
    private static final String OWN_PASSWORD = "mango river train nine";
    private static final List<String> LECTURES =
            IntStream.rangeClosed(1, 25).mapToObj("L%02d"::formatted).toList();
    private static final List<String> REPLIES = List.of(
            "b1-open",
            "b2-nurse",
            "b3-sbar",
            "b4-screen",
            "b5-order",
            "b6-name",
            "b7-ask",
            "b8-true",
            "b9-sister",
            "b10-kept",
            "b11-sorry",
            "b12-record",
            "b13-name");
    private static final String AFTER_OWN_WORDS = "b3-sbar";
    private static final int LONG_DAY = 600;
    private final AnswerKey key = new AnswerKey();

    @Test
    void fromApplicationToVerifiedRecord() throws IOException, SQLException {
        RunningAcademy academy = RunningAcademy.get();
        try (Browser browser = new Browser(academy.address(), 1280, 1000)) {
            apply(browser);
            accept(browser);
            enrol(browser);
            learn(browser);
            play(browser);
            workOnTheJob(academy, browser);
            carryOver(browser);
            sit(browser);
            grade(browser);
            String serial = issue(browser);
            verify(browser, serial);
        }
    }

    private static void apply(Browser browser) throws IOException {
        browser.open("join");
        browser.fill("Name", NAME);
        browser.fill("E-mail address", EMAIL);
        browser.fill("New password", OWN_PASSWORD);
        browser.press("Make my account");
        browser.patiently().until(ExpectedConditions.urlContains("sign-in"));
        browser.signIn(EMAIL, OWN_PASSWORD).open("apply");
        browser.click(By.xpath("//vaadin-checkbox[contains(., 'completed the first year of a degree')]//input"));
        browser.press("Save what I wrote");
        browser.seeText("Route a holds");
        choose(browser, "What the paper shows", "Marksheet of the first degree year");
        Path paper = Files.writeString(Files.createTempFile("marksheet", ".pdf"), "%PDF-1.4 marksheet of the journey");
        browser.see(By.tagName("vaadin-upload"))
                .getShadowRoot()
                .findElement(By.cssSelector("input[type=file]"))
                .sendKeys(paper.toString());
        browser.seeText("Not checked yet");
        browser.click(By.id("submit-application"));
        browser.seeText("An administrator will look at it");
    }

    private static void accept(Browser browser) {
        browser.signIn(Demo.ADMINISTRATOR, Demo.PASSWORD).open("applications");
        browser.press(NAME);
        browser.press("This paper proves it");
        browser.seeText("Verified");
        browser.click(By.xpath("//button[normalize-space(.) = 'Accept']"));
        browser.patiently()
                .until(ExpectedConditions.presenceOfElementLocated(
                        By.xpath("//span[contains(@class, 'shell-chip-done')][. = 'Accepted']")));
    }

    private static void enrol(Browser browser) {
        browser.open("batches");
        browser.press("Batch 2");
        browser.press("Enrol " + NAME);
        browser.seeText(NAME + " is enrolled");
    }

    private void learn(Browser browser) {
        browser.signIn(EMAIL, OWN_PASSWORD);
        for (String lecture : LECTURES) {
            browser.open("lecture/" + lecture);
            browser.see(By.className("learning-text"));
            List<WebElement> read = browser.all(By.xpath("//section//button[contains(., 'I have read this')]"));
            assertThat(read).as("sections of %s", lecture).hasSizeGreaterThan(4);
            browser.run("arguments[0].scrollIntoView({block: 'center'})", read.getLast());
            read.getLast().click();
            browser.seeText("Saved ");
            browser.open("quiz/" + lecture);
            browser.see(By.tagName("vaadin-radio-group"));
            answerQuiz(browser);
            browser.click(By.id("hand-in-quiz"));
            browser.seeText("Lecture finished");
        }
    }

    private void answerQuiz(Browser browser) {
        browser.run("""
                const key = arguments[0];
                for (const group of document.querySelectorAll('vaadin-radio-group')) {
                  const right = key[group.label.replace(/^\\d+\\. /, '')];
                  const button = [...group.querySelectorAll('vaadin-radio-button')].find((b) => b.textContent.trim() === right);
                  button.querySelector('input').click();
                }""", key.all());
    }

    private static void play(Browser browser) {
        browser.open("scenario/DS01");
        browser.click(By.cssSelector("[data-mode='assessed']"));
        for (String reply : REPLIES) {
            if (reply.equals(AFTER_OWN_WORDS)) {
                browser.fill("What would you say or do?", "He sweats and trembles since 11:50, Sister.");
                browser.press("Store it and show the replies");
            }
            browser.click(By.cssSelector("[data-reply='" + reply + "']"));
            browser.patiently()
                    .until(ExpectedConditions.invisibilityOfElementLocated(
                            By.cssSelector("[data-reply='" + reply + "']")));
        }
        browser.seeText("Settled at the desk");
        browser.seeText("Competent");
    }

    /** Enough hours and counts of every block, written by the trainee and signed by a preceptor without an account. */
    private static void workOnTheJob(RunningAcademy academy, Browser browser) throws SQLException {
        LogbookDriver.enrolledEarlier(academy, EMAIL, 30);
        LogbookDriver logbook = new LogbookDriver(browser);
        LocalDate day = LocalDate.now(ZoneId.of("Asia/Kolkata"));
        for (ContentNode block : blocks()) {
            if (block.text("kind").equals("ojt")) {
                Map<String, Integer> counts = new TreeMap<>();
                block.optional("counts")
                        .ifPresent(
                                found -> found.entries().forEach((task, count) -> counts.put(task, count.asNumber())));
                for (int rest = block.number("minutes") * 4 / 5; rest > 0; rest -= LONG_DAY) {
                    logbook.write(block.text("id"), day, Math.min(LONG_DAY, rest), counts);
                    counts.clear();
                    day = day.minusDays(1);
                }
            }
        }
        logbook.sign(logbook.ask());
        browser.signIn(EMAIL, OWN_PASSWORD).open("logbook");
        browser.seeText("60 of 60 registrations");
    }

    private static List<ContentNode> blocks() {
        return Yaml.read(ContentTree.shipped(), "blocks.yaml", new Faults()).list("blocks");
    }

    private void sit(Browser browser) {
        browser.signIn(EMAIL, OWN_PASSWORD).open("paper");
        browser.click(By.id("start-paper"));
        PaperDriver paper = new PaperDriver(browser, key);
        paper.answerFrom(0, 40);
        paper.handIn();
        browser.seeText("40 of 40 right");
    }

    private static void grade(Browser browser) {
        browser.signIn(Demo.INSTRUCTOR, Demo.PASSWORD).open("grade");
        browser.fill("Search a trainee by name", NAME);
        browser.patiently()
                .until(ExpectedConditions.numberOfElementsToBe(
                        By.xpath("//table[caption[. = 'Grade practicals']]/tbody/tr"), 1));
        browser.click(By.xpath("//table[caption[. = 'Grade practicals']]//tr[th[. = '" + NAME
                + "']]//a[contains(., 'Open the sheet')]"));
        StationDriver station = new StationDriver(browser).sheetOpen();
        station.tapDoneEverywhere();
        station.rate("GOOD");
        station.sign(NAME);
        browser.seeText("Passed");
        browser.click(By.id("leave"));
        browser.see(By.id("station"));
        browser.open("grade");
        browser.fill("Search a trainee by name", NAME);
        browser.patiently()
                .until(ExpectedConditions.numberOfElementsToBe(
                        By.xpath("//table[caption[. = 'Grade practicals']]/tbody/tr"), 1));
        browser.click(By.xpath("//tr[th[. = '" + NAME + "']]//a[contains(., 'Unit marks')]"));
        browser.see(By.xpath("//h1[contains(., '" + NAME + "')]"));
        new MarksDriver(browser).giveNineTenthsOfEverything();
    }

    /** Attendance of a batch that kept it on paper: its labs and modules, so that the paper opens and the hours count. */
    private static void carryOver(Browser browser) {
        browser.signIn(Demo.ADMINISTRATOR, Demo.PASSWORD).open("batches");
        browser.press("Batch 2");
        browser.fill("Which register, and who kept it", "Register of the batch, kept by Sister Mary Kujur");
        for (String block : blocks("practical", "employability")) {
            chooseStarting(browser, "Lab or module on the register", block);
            browser.press("Carry this block over for the batch");
            browser.seeText(block + " is carried over");
        }
    }

    private static List<String> blocks(String... kinds) {
        return Yaml.read(ContentTree.shipped(), "blocks.yaml", new Faults()).list("blocks").stream()
                .filter(block -> List.of(kinds).contains(block.text("kind")))
                .map(block -> block.text("id"))
                .toList();
    }

    private static String issue(Browser browser) {
        browser.signIn(Demo.ADMINISTRATOR, Demo.PASSWORD).open("certificates");
        WebElement field = browser.see(By.cssSelector("vaadin-combo-box input"));
        field.sendKeys(NAME);
        browser.see(By.cssSelector("vaadin-combo-box-item")).click();
        browser.press("Decide and issue");
        browser.seeText("for " + NAME + " is issued");
        return browser.see(By.xpath("//tr[th[. = '" + NAME + "']]//a[contains(@href, 'verify/')]"))
                .getText();
    }

    private static void verify(Browser browser, String serial) {
        browser.driver().manage().deleteAllCookies();
        browser.open("verify/" + serial);
        browser.seeText("valid today");
        assertThat(browser.text()).contains(NAME).contains(serial);
        browser.open("verify/PRA-2026-AAAAA-AAAAA");
        browser.seeText("No record has this serial");
    }

    static void choose(Browser browser, String label, String item) {
        pick(browser, label, "normalize-space(.) = \"" + item + "\"");
    }

    static void chooseStarting(Browser browser, String label, String start) {
        pick(browser, label, "starts-with(normalize-space(.), \"" + start.strip() + " \")");
    }

    private static void pick(Browser browser, String label, String condition) {
        browser.click(By.xpath("//vaadin-select[label[contains(., '" + label + "')]]"));
        browser.click(By.xpath("//vaadin-select-item[" + condition + "]"));
        browser.patiently()
                .until(ExpectedConditions.invisibilityOfElementLocated(
                        By.xpath("//vaadin-select-list-box[ancestor::*[@opened]]")));
    }
}
