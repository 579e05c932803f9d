package org.pra.academy.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** Power cuts in the worst moments: nothing that the screen had confirmed as saved is missing afterwards. */
class KillJourney {

    private static final int ANSWERED = 7;
    private static final int TICKED = 4;
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
            browser.click(By.xpath("(//tbody//a[contains(., 'Open the sheet')])[1]"));
            StationDriver station = new StationDriver(browser).sheetOpen();
            for (int line = 0; line < TICKED; line++) {
                station.tapDone(line);
            }
            station.everythingSafe();
            String sheet = station.sheet();
            academy.killDatabase();
            academy.kill();
            academy.start();
            browser.signIn(Demo.INSTRUCTOR, Demo.PASSWORD).open("station/?sheet=" + sheet);
            assertThat(station.sheetOpen().done()).isEqualTo(TICKED);
            try (Browser newTablet = new Browser(academy.address(), 1024, 768)) {
                newTablet.signIn(Demo.INSTRUCTOR, Demo.PASSWORD).open("station/?sheet=" + sheet);
                StationDriver there = new StationDriver(newTablet).sheetOpen();
                newTablet.patiently().until(found -> there.done() == TICKED);
            }
        }
    }

    @Test
    void ctrlCStopsTheApplicationAndItsDatabase() throws Exception {
        RunningAcademy academy = RunningAcademy.get();
        ProcessHandle database = academy.databaseServer();
        assertThat(academy.interrupt()).as("it ended by itself").isTrue();
        assertThat(database.isAlive()).isFalse();
        academy.start();
        try (Browser browser = new Browser(academy.address(), 390, 844)) {
            browser.signIn(Demo.TRAINEE, Demo.PASSWORD);
        }
    }
}
