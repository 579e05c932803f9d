package org.pra.academy.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** A remembered phone stays signed in over a restart, and a new password throws every other device out. */
class RememberedDeviceJourney {

    private static final String PERSON = "pooja.yadav@example.org";
    private static final String NEXT = "four plain words more";

    @Test
    void aRestartKeepsThePhoneAndANewPasswordThrowsItOut() {
        RunningAcademy academy = RunningAcademy.get();
        try (Browser phone = new Browser(academy.address(), 390, 844);
                Browser laptop = new Browser(academy.address(), 1440, 900)) {
            phone.open("sign-in");
            phone.click(By.id("sign-in-remember"));
            phone.see(By.id("sign-in-username")).sendKeys(PERSON);
            phone.see(By.id("sign-in-password")).sendKeys(Demo.PASSWORD);
            phone.click(By.cssSelector("form button"));
            phone.patiently().until(ExpectedConditions.urlContains("/home"));
            academy.kill();
            academy.start();
            phone.open("account");
            assertThat(phone.url()).as("still signed in after the restart").endsWith("/account");
            laptop.signIn(PERSON, Demo.PASSWORD).open("account");
            laptop.fill("Current password", Demo.PASSWORD);
            laptop.fill("New password", NEXT);
            laptop.press("Change");
            laptop.seeText("That worked");
            phone.open("account");
            assertThat(phone.url()).as("the phone must sign in again").contains("sign-in");
            phone.driver().manage().deleteCookieNamed("PRA_SESSION");
            phone.open("account");
            assertThat(phone.url()).as("its device cookie is worthless too").contains("sign-in");
        }
    }
}
