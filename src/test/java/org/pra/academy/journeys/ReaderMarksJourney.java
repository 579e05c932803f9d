package org.pra.academy.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A reader highlights words with a finger and with the keyboard, finds them again, takes them away; and the time of reading is counted. */
class ReaderMarksJourney {

    private static final String READER = "vikram.solanki@example.org";
    private static final By MARKS = By.className("learning-mark");
    private static final By BAR = By.className("learning-marks-bar");
    private static final By TOGGLE = By.className("learning-marks-toggle");

    @Test
    void wordsAreHighlightedKeptListedAndTakenAway() throws SQLException {
        RunningAcademy academy = RunningAcademy.get();
        Instant began = Instant.now();
        try (Browser browser = new Browser(academy.address(), 390, 844)) {
            browser.signIn(READER, Demo.PASSWORD).open("lecture/L05");
            String chosen = selected(browser, 3, 40);
            browser.see(BAR);
            browser.picture("reader-marks");
            browser.press("Highlight this");
            browser.seeText("Saved ");
            browser.reload();
            assertThat(marked(browser)).isEqualTo(chosen);

            browser.click(TOGGLE);
            tabToAParagraph(browser);
            press(browser, Keys.ARROW_RIGHT);
            browser.see(BAR);
            String sentence = (String) browser.run("return document.getSelection().toString()");
            press(browser, Keys.ENTER);
            browser.seeText("Saved ");
            press(browser, Keys.ESCAPE);
            assertThat(browser.all(TOGGLE).getFirst().getDomAttribute("aria-pressed"))
                    .isEqualTo("false");
            browser.reload();
            assertThat(marked(browser)).contains(chosen).contains(sentence.strip());

            lineDown(browser, true);
            selected(browser, 0, 12, 2);
            browser.see(BAR);
            browser.press("Highlight this");
            lineDown(browser, false);
            browser.patiently()
                    .until(found -> browser.all(By.cssSelector("mark[data-state=waiting]"))
                            .isEmpty());
            browser.open("my-notes");
            assertThat(browser.all(By.className("learning-quote")))
                    .as("also the one made without a line")
                    .hasSize(3)
                    .extracting(WebElement::getText)
                    .contains(chosen);

            browser.click(By.cssSelector(".learning-quote + button"));
            browser.patiently()
                    .until(found -> browser.all(By.className("learning-quote")).size() == 2);
            browser.open("lecture/L05");
            browser.patiently().until(found -> !browser.all(MARKS).isEmpty());
            while (!browser.all(MARKS).isEmpty()) {
                int before = browser.all(MARKS).size();
                browser.click(MARKS);
                browser.see(BAR);
                browser.press("Remove the highlight");
                browser.patiently().until(found -> browser.all(MARKS).size() < before);
            }
            browser.seeText("Saved ");
            browser.reload();
            assertThat(browser.all(MARKS)).isEmpty();

            browser.runAsync("document.getElementById('s1').scrollIntoView(); setTimeout(arguments[0], 17000)");
            int counted = secondsOf(academy);
            assertThat(counted)
                    .isGreaterThanOrEqualTo(14)
                    .isLessThanOrEqualTo(
                            (int) Duration.between(began, Instant.now()).toSeconds() + 5);
        }
    }

    private static String selected(Browser browser, int from, int to) {
        return selected(browser, from, to, 0);
    }

    /** Selects letters of a paragraph of the first section, as a finger would. */
    private static String selected(Browser browser, int from, int to, int paragraph) {
        return ((String) browser.run("""
                const text = document.querySelectorAll('#s1 .learning-prose p')[arguments[2]];
                text.scrollIntoView({block: 'center'});
                const node = document.createTreeWalker(text, NodeFilter.SHOW_TEXT).nextNode();
                const range = document.createRange();
                range.setStart(node, arguments[0]);
                range.setEnd(node, Math.min(arguments[1], node.data.length));
                document.getSelection().removeAllRanges();
                document.getSelection().addRange(range);
                return range.toString();""", from, to, paragraph)).strip();
    }

    private static String marked(Browser browser) {
        browser.patiently().until(found -> !browser.all(MARKS).isEmpty());
        return String.join(
                " ", browser.all(MARKS).stream().map(WebElement::getText).toList());
    }

    private static void tabToAParagraph(Browser browser) {
        for (int i = 0; i < 60; i++) {
            press(browser, Keys.TAB);
            if ((Boolean) browser.run("return document.activeElement.matches('.learning-prose p')")) {
                return;
            }
        }
        throw new AssertionError("Tab does not reach a paragraph");
    }

    private static void press(Browser browser, Keys key) {
        browser.driver().switchTo().activeElement().sendKeys(key);
    }

    private static void lineDown(Browser browser, boolean down) {
        browser.driver().executeCdpCommand("Network.enable", Map.of());
        browser.driver()
                .executeCdpCommand(
                        "Network.emulateNetworkConditions",
                        Map.of("offline", down, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    private static int secondsOf(RunningAcademy academy) throws SQLException {
        try (Connection database = DriverManager.getConnection(academy.databaseUrl(), "root", "");
                PreparedStatement asked = database.prepareStatement("""
                        SELECT SUM(seconds) FROM learning_reading_time t JOIN identity_person p ON p.id = t.trainee_id
                        WHERE p.email = ? AND t.item_id = 'L05'""")) {
            asked.setString(1, READER);
            try (ResultSet row = asked.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
