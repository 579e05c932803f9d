package org.pra.academy.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** An administrator puts a film of the institute in place of the programme's, a trainee watches it to the end, and it goes back. */
class InstituteFilmJourney {

    private static final String TRAINEE = "vikram.solanki@example.org";
    private static final Path FILM = Path.of("src/test/resources/films/forty.webm");

    @Test
    void anOwnFilmIsUploadedShownWatchedToTheEndAndTakenBack() throws IOException {
        RunningAcademy academy = RunningAcademy.get();
        try (Browser browser = new Browser(academy.address(), 1024, 768)) {
            browser.signIn(Demo.ADMINISTRATOR, Demo.PASSWORD).open("institute-films");
            browser.press("Open V08");
            browser.seeText("The programme's film");
            give(browser, "film-upload", file("evil.webm", "<svg onload=alert(1)>"));
            browser.seeText("neither WebM nor MP4");
            give(browser, "film-upload", FILM);
            browser.seeText("Draft: forty.webm");
            assertThat(browser.text()).contains("Runs 0:40 minutes", "English captions: not yet");
            assertThat(browser.all(By.id("show-film"))).isEmpty();

            give(browser, "captions-EN", file("late.vtt", vtt("00:00:50.000", "00:00:52.000", "Too late.")));
            browser.seeText("Line 3: this caption stands after the end of the film.");
            give(browser, "captions-EN", file("en.vtt", vtt("00:00:01.000", "00:00:04.000", "Push hard and fast.")));
            browser.seeText("English captions: there");
            give(browser, "captions-HI", file("hi.vtt", vtt("00:00:01.000", "00:00:04.000", "ज़ोर से दबाएँ।")));
            browser.seeText("Hindi captions: there");
            browser.picture("institute-film-draft");
            browser.click(By.id("show-film"));
            browser.see(By.id("back-to-programme"));
            browser.seeText("A film of the institute");
        }
        try (Browser browser = new Browser(academy.address(), 390, 844)) {
            browser.signIn(TRAINEE, Demo.PASSWORD).open("video/V08");
            browser.seeText("0:00 of 0:40 minutes seen");
            browser.patiently()
                    .until(found -> (Boolean) browser.run("return document.querySelector('video').readyState >= 1"));
            browser.run("const film = document.querySelector('video'); film.muted = true; film.playbackRate = 2;"
                    + " return film.play()");
            for (int stop = 1; stop <= 3; stop++) {
                answerRight(browser, stop);
            }
            browser.driver().manage().timeouts().scriptTimeout(Duration.ofMinutes(1));
            browser.runAsync("const done = arguments[0]; const film = document.querySelector('video');"
                    + "film.ended ? done() : film.addEventListener('ended', () => done())");
            browser.fill("What did you see", "She called for help, put the phone on loud and began. ".repeat(4));
            browser.seeText("Saved ");
            browser.click(By.id("finish-video"));
            browser.seeText("are in your hours");
            browser.open("hours");
            assertThat(browser.text())
                    .containsPattern("Watched 0:(3[89]|40) of V08")
                    .contains("answered 3 stops");
        }
        try (Browser browser = new Browser(academy.address(), 1024, 768)) {
            browser.signIn(Demo.ADMINISTRATOR, Demo.PASSWORD).open("institute-film/V08");
            browser.click(By.id("back-to-programme"));
            browser.seeText("Shown before");
            browser.seeText("The programme's film");
            browser.open("trail");
            browser.seeText("FilmWithdrawn");
        }
    }

    /** Tries the answers one after the other, as a person who does not know; waits for each explanation. */
    private static void answerRight(Browser browser, int stop) {
        By card = By.cssSelector(".learning-checkpoint[id$='-S" + stop + "']");
        browser.see(card);
        for (int option = 0; option < 3; option++) {
            WebElement shown = browser.see(card);
            String before = shown.getText();
            browser.click(By.xpath("(//*[contains(@class, 'learning-checkpoint')]//button)[" + (option + 1) + "]"));
            browser.patiently()
                    .ignoring(StaleElementReferenceException.class)
                    .until(found -> !found.findElement(card).getText().equals(before));
            if (!browser.all(By.cssSelector(".learning-checkpoint .shell-chip-done"))
                    .isEmpty()) {
                return;
            }
        }
        throw new AssertionError("No answer is right");
    }

    private static void give(Browser browser, String id, Path file) {
        WebElement upload = browser.patiently().until(ExpectedConditions.presenceOfElementLocated(By.id(id)));
        upload.getShadowRoot()
                .findElement(By.cssSelector("input[type=file]"))
                .sendKeys(file.toAbsolutePath().toString());
    }

    private static Path file(String name, String content) throws IOException {
        return Files.writeString(Files.createTempDirectory("films").resolve(name), content);
    }

    private static String vtt(String from, String to, String words) {
        return "WEBVTT\n\n" + from + " --> " + to + "\n" + words + "\n";
    }
}
