package org.pra.academy.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** A phone in a lift, and a person with two tabs: nothing is lost, nothing counts twice, and the screen never claims what is not so. */
class UnsteadyLineJourney {

    private static final String READER = "vikram.solanki@example.org";
    private static final By FIRST_SECTION_READ = By.xpath("(//section//button[contains(., 'ead')])[1]");
    private static final By ANSWER = By.cssSelector("vaadin-radio-button");
    private static final By CHOSEN = By.cssSelector("vaadin-radio-button[checked]");
    private static final Pattern SEEN = Pattern.compile("(\\d+):(\\d\\d) of \\d+:\\d\\d minutes seen");
    private static final By SAVE = By.cssSelector(".exams-bar .shell-save-state");

    @Test
    void answersGivenWithoutALineArriveWhenItIsBackAndTwoTabsAgree() {
        RunningAcademy academy = RunningAcademy.get();
        try (Browser browser = new Browser(academy.address(), 390, 844)) {
            browser.signIn(Demo.READY_FOR_THE_PAPER, Demo.PASSWORD).open("paper");
            PaperDriver paper = new PaperDriver(browser, new AnswerKey());
            paper.begin();
            goTo(browser, 21);
            int before = paper.answered();

            line(browser, false);
            choose(browser, 0);
            assertThat(browser.see(SAVE).getDomAttribute("data-state"))
                    .as("no claim while nothing is confirmed")
                    .isNotEqualTo("saved");
            browser.click(By.className("exams-next"));
            choose(browser, 1);
            line(browser, true);
            saved(browser);
            browser.reload();
            assertThat(paper.answered()).isEqualTo(before + 2);

            String first = browser.driver().getWindowHandle();
            browser.driver().switchTo().newWindow(WindowType.TAB);
            browser.open("paper");
            goTo(browser, 23);
            choose(browser, 2);
            saved(browser);
            browser.driver().switchTo().window(first);
            goTo(browser, 24);
            choose(browser, 2);
            saved(browser);
            browser.reload();
            assertThat(paper.answered()).as("both tabs count").isEqualTo(before + 4);
        }
    }

    @Test
    void aSectionMarkedReadWithoutALineIsSavedWhenItIsBackAndOnceOnly() {
        RunningAcademy academy = RunningAcademy.get();
        try (Browser browser = new Browser(academy.address(), 390, 844)) {
            browser.signIn(READER, Demo.PASSWORD).open("lecture/L20");
            String first = browser.driver().getWindowHandle();
            browser.driver().switchTo().newWindow(WindowType.TAB);
            browser.open("lecture/L20");
            String second = browser.driver().getWindowHandle();
            browser.driver().switchTo().window(first);
            int before = marked(browser);

            line(browser, false);
            browser.click(FIRST_SECTION_READ);
            line(browser, true);
            browser.seeText("Saved ");
            browser.driver().switchTo().window(second);
            browser.click(FIRST_SECTION_READ);
            browser.seeText("Saved ");
            browser.reload();
            assertThat(marked(browser)).isEqualTo(before + 1);
        }
    }

    @Test
    void aFilmGoesOnWithoutALineAndTwoTabsCountEachSecondOnce() {
        RunningAcademy academy = RunningAcademy.get();
        try (Browser browser = new Browser(academy.address(), 390, 844)) {
            browser.signIn(READER, Demo.PASSWORD).open("video/V07");
            String first = browser.driver().getWindowHandle();
            play(browser, 0, 8);
            stateOfFilm(browser, "saved");
            browser.driver().switchTo().newWindow(WindowType.TAB);
            browser.open("video/V07");
            int once = seen(browser);
            assertThat(once).isBetween(7, 10);
            play(browser, 0, 8);
            stateOfFilm(browser, "saved");
            browser.driver().close();
            browser.driver().switchTo().window(first);
            browser.reload();
            assertThat(seen(browser))
                    .as("the same seconds in another tab count once")
                    .isBetween(once, once + 2);

            play(browser, 10, 14);
            line(browser, false);
            play(browser, 14, 26);
            stateOfFilm(browser, "waiting");
            assertThat(browser.text()).contains("seconds are kept on this device");
            line(browser, true);
            stateOfFilm(browser, "saved");
            browser.reload();
            assertThat(seen(browser)).as("what was seen without a line counts").isGreaterThanOrEqualTo(once + 14);
        }
    }

    @Test
    void aQuizIsOneQuizInTwoTabsAndKeepsItsChoices() {
        RunningAcademy academy = RunningAcademy.get();
        try (Browser browser = new Browser(academy.address(), 390, 844)) {
            browser.signIn(READER, Demo.PASSWORD).open("quiz/L20");
            String first = browser.driver().getWindowHandle();
            browser.click(ANSWER);
            browser.seeText("Saved ");
            browser.driver().switchTo().newWindow(WindowType.TAB);
            browser.open("quiz/L20");
            browser.patiently().until(found -> browser.all(CHOSEN).size() == 1);
            browser.run(
                    "document.querySelectorAll('vaadin-radio-group:not([has-value])').forEach(group => group.querySelector('input').click())");
            browser.patiently().until(found -> browser.all(CHOSEN).size() == 10);
            browser.click(By.id("hand-in-quiz"));
            browser.seeText("of 10 right");
            browser.driver().switchTo().window(first);
            browser.click(By.xpath("(//vaadin-radio-button)[2]"));
            browser.seeText("handed in on another screen");
            assertThat(browser.text()).contains("of 10 right");
        }
    }

    private static void play(Browser browser, int from, int to) {
        browser.patiently().until(found ->
                (Boolean) browser.run("const film = document.querySelector('video'); return film?.readyState >= 1"));
        browser.run(
                "const film = document.querySelector('video'); film.muted = true; film.currentTime = arguments[0]; return film.play()",
                from);
        browser.patiently().until(found ->
                (Boolean) browser.run("return document.querySelector('video').currentTime >= arguments[0]", to));
        browser.run("document.querySelector('video').pause()");
    }

    private static void stateOfFilm(Browser browser, String state) {
        browser.patiently()
                .until(ExpectedConditions.attributeToBe(By.className("learning-film-state"), "data-state", state));
    }

    private static int seen(Browser browser) {
        browser.seeText("minutes seen");
        Matcher found = SEEN.matcher(browser.text());
        assertThat(found.find()).isTrue();
        return Integer.parseInt(found.group(1)) * 60 + Integer.parseInt(found.group(2));
    }

    private static int marked(Browser browser) {
        return browser.all(By.cssSelector(".learning-contents li[data-read]")).size();
    }

    private static void line(Browser browser, boolean up) {
        browser.driver().executeCdpCommand("Network.enable", Map.of());
        browser.driver()
                .executeCdpCommand(
                        "Network.emulateNetworkConditions",
                        Map.of("offline", !up, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    private static void choose(Browser browser, int option) {
        List<WebElement> options = browser.all(By.className("exams-option"));
        options.get(option).click();
    }

    private static void goTo(Browser browser, int question) {
        browser.click(By.className("exams-review"));
        browser.click(By.cssSelector(".exams-strip button:nth-of-type(" + question + ")"));
    }

    private static void saved(Browser browser) {
        browser.patiently().until(ExpectedConditions.attributeToBe(SAVE, "data-state", "saved"));
    }
}
