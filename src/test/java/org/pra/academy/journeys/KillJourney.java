package org.pra.academy.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** Power cuts in the worst moments: nothing that the screen had confirmed as saved is missing afterwards. */
class KillJourney {

    private static final int ANSWERED = 7;
    private final AnswerKey key = new AnswerKey();

    @Test
    void applicationKilledInThePaper() {
        RunningAcademy academy = RunningAcademy.get();
        try (Browser browser = new Browser(academy.address(), 390, 844)) {
            browser.signIn(Demo.TRAINEE, Demo.PASSWORD).open("paper");
            assertThat(browser.text()).as("not open yet, with reasons").contains("not open for you yet");
        }
        try (Browser browser = new Browser(academy.address(), 390, 844)) {
            browser.signIn(Demo.READY_FOR_THE_PAPER, Demo.PASSWORD).open("paper");
            PaperDriver paper = new PaperDriver(browser, key);
            paper.begin();
            paper.answerFrom(0, ANSWERED);
            int confirmed = paper.answered();
            academy.kill();
            academy.start();
            browser.signIn(Demo.READY_FOR_THE_PAPER, Demo.PASSWORD).open("paper");
            assertThat(paper.answered()).isEqualTo(confirmed).isGreaterThanOrEqualTo(ANSWERED);
            String clock = browser.see(By.className("exams-clock")).getText();
            assertThat(Integer.parseInt(clock.substring(0, clock.indexOf(':'))))
                    .as("minutes left")
                    .isBetween(50, 59);
        }
    }

    @Test
    void databaseKilledInGrading() {
        RunningAcademy academy = RunningAcademy.get();
        try (Browser browser = new Browser(academy.address(), 1024, 768)) {
            browser.signIn(Demo.INSTRUCTOR, Demo.PASSWORD).open("grade");
            browser.click(By.xpath("(//tbody//tr[td/a[contains(., 'Unit marks')]]//button)[1]"));
            browser.see(By.className("practicals-line"));
            String sheet = browser.url();
            for (int line = 0; line < 5; line++) {
                WebElement done =
                        browser.all(By.cssSelector("[data-state='DONE']")).get(line);
                browser.run("arguments[0].scrollIntoView({block: 'center'})", done);
                done.click();
                browser.patiently().until(ExpectedConditions.attributeToBe(done, "aria-pressed", "true"));
            }
            browser.patiently()
                    .until(ExpectedConditions.attributeToBe(
                            By.cssSelector(".practicals-bar .shell-save-state"), "data-state", "saved"));
            academy.killDatabase();
            academy.kill();
            academy.start();
            browser.signIn(Demo.INSTRUCTOR, Demo.PASSWORD);
            browser.driver().get(sheet);
            browser.see(By.className("practicals-line"));
            assertThat(browser.all(By.cssSelector("[data-state='DONE'][aria-pressed='true']")))
                    .hasSize(5);
        }
    }

    @Test
    void ctrlCStopsTheApplicationAndItsDatabase() throws Exception {
        RunningAcademy academy = RunningAcademy.get();
        ProcessHandle database = academy.databaseServer();
        assertThat(academy.interrupt()).as("it ended within half a minute").isTrue();
        assertThat(database.isAlive()).isFalse();
        academy.start();
        try (Browser browser = new Browser(academy.address(), 390, 844)) {
            browser.signIn(Demo.TRAINEE, Demo.PASSWORD);
        }
    }
}
