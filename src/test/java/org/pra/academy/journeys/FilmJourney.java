package org.pra.academy.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;

/** A trainee watches a film on a phone with a slow line: what was seen counts, a skip does not, and a power cut costs five seconds. */
class FilmJourney {

    private static final Pattern SEEN = Pattern.compile("(\\d+):(\\d\\d) of 6:02 minutes seen");

    @Test
    void whatWasSeenCountsAndASkipDoesNot() {
        RunningAcademy academy = RunningAcademy.get();
        int seen;
        int place;
        try (Browser browser = new Browser(academy.address(), 390, 844)) {
            browser.signIn(Demo.TRAINEE, Demo.PASSWORD);
            slowLine(browser);
            browser.open("video/V04");
            int before = seen(browser);
            assertThat(before).as("the demo left it in the middle").isGreaterThan(200);
            browser.patiently().until(found -> number(browser, "readyState") >= 1);
            assertThat(number(browser, "currentTime"))
                    .as("goes on where it was left")
                    .isGreaterThan(before - 10.0);

            browser.run("document.querySelector('video').currentTime = 359");
            play(browser);
            browser.patiently().until(found -> is(browser, "paused"));
            assertThat(browser.see(By.className("learning-checkpoint")).isDisplayed())
                    .as("a skip past a stop still meets the stop")
                    .isTrue();
            browser.reload();
            assertThat(seen(browser))
                    .as("a skip earns nothing but what was played")
                    .isLessThan(before + 5);

            browser.run("document.querySelector('video').currentTime = arguments[0]", before - 2);
            browser.run("document.querySelector('video').playbackRate = 1");
            play(browser);
            browser.patiently().until(found -> number(browser, "currentTime") > before + 4);
            place = (int) number(browser, "currentTime");
            academy.kill();
        }
        academy.start();
        try (Browser browser = new Browser(academy.address(), 390, 844)) {
            browser.signIn(Demo.TRAINEE, Demo.PASSWORD).open("video/V04");
            seen = seen(browser);
            assertThat(seen).as("the cut cost at most five seconds").isGreaterThanOrEqualTo(place - 5);
            slowLine(browser);
            browser.patiently().until(found -> number(browser, "readyState") >= 1);
            play(browser);
            browser.patiently()
                    .until(found ->
                            !browser.all(By.className("learning-checkpoint")).isEmpty());
            browser.press("No pass before the approval");
            browser.run("document.querySelector('video').playbackRate = 2");
            browser.driver().manage().timeouts().scriptTimeout(java.time.Duration.ofMinutes(3));
            browser.runAsync("const done = arguments[0]; const film = document.querySelector('video');"
                    + "film.ended ? done() : film.addEventListener('ended', () => done())");
            browser.fill(
                    "What did you see",
                    "The family asked three things at once. He answered the danger first, then the paper, then the rule about visitors, "
                            + "and he said for each who decides. I would have shown the estimate in Marathi as well and read it aloud.");
            browser.seeText("Saved ");
            browser.click(By.id("finish-video"));
            browser.seeText("are in your hours");
            browser.open("hours");
            assertThat(browser.text())
                    .contains("V04 Cashless from Part C to gate pass")
                    .contains("answered 3 stops");
        }
    }

    private static int seen(Browser browser) {
        browser.seeText("minutes seen");
        Matcher found = SEEN.matcher(browser.text());
        assertThat(found.find()).isTrue();
        return Integer.parseInt(found.group(1)) * 60 + Integer.parseInt(found.group(2));
    }

    private static void play(Browser browser) {
        browser.run("document.querySelector('video').scrollIntoView({block: 'center'})");
        browser.run("document.querySelector('video').muted = true; return document.querySelector('video').play()");
    }

    private static double number(Browser browser, String property) {
        return ((Number) ((JavascriptExecutor) browser.driver())
                        .executeScript("return document.querySelector('video')." + property))
                .doubleValue();
    }

    private static boolean is(Browser browser, String property) {
        return (Boolean) browser.run("return document.querySelector('video')." + property);
    }

    private static void slowLine(Browser browser) {
        browser.driver().executeCdpCommand("Network.enable", Map.of());
        browser.driver()
                .executeCdpCommand(
                        "Network.emulateNetworkConditions",
                        Map.of(
                                "offline",
                                false,
                                "latency",
                                300,
                                "downloadThroughput",
                                200_000,
                                "uploadThroughput",
                                90_000));
    }
}
