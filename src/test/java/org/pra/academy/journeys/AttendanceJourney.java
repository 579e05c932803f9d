package org.pra.academy.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** The code on the wall, with two people at two devices: the instructor's projector and a trainee's phone. */
class AttendanceJourney {

    @Test
    void aTraineeChecksInWithTheCodeOnTheWall() {
        RunningAcademy academy = RunningAcademy.get();
        try (Browser wall = new Browser(academy.address(), 1440, 900);
                Browser phone = new Browser(academy.address(), 390, 844)) {
            wall.signIn(Demo.INSTRUCTOR, Demo.PASSWORD).open("batches");
            wall.press("Batch 2");
            wall.press("Open the timetable");
            wall.click(By.xpath("//a[contains(@class, 'batches-session')][contains(., 'List open')"
                    + " or contains(., 'Check-in open')]"));
            wall.see(By.className("batches-roll-row"));
            wall.press("Show the code on the wall");
            wall.see(By.id("wall-code"));

            phone.signIn(Demo.TRAINEE, Demo.PASSWORD).open("timetable");
            phone.press("Check in");
            phone.fill("Code on the wall", "ZZZZZZ");
            phone.press("Check in");
            phone.seeText("This is not the code on the wall");
            phone.fill("Code on the wall", wall.see(By.id("wall-code")).getText());
            phone.press("Check in");
            phone.seeText("You are checked in");

            wall.patiently()
                    .until(ExpectedConditions.textToBePresentInElementLocated(
                            By.className("batches-wall-people"), "Zainab Ansari"));
            wall.press("End the check-in");
            wall.seeText("The check-in is not running");
            wall.press("To the list");
            wall.see(By.className("batches-roll-row"));
            assertThat(wall.text()).contains("by code, ");
        }
    }
}
