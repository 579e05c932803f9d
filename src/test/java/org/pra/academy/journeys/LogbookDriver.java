package org.pra.academy.journeys;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** Keeps a logbook as a trainee does on the phone, and signs it as a preceptor does by the link. */
final class LogbookDriver {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ENGLISH);
    private final Browser browser;

    LogbookDriver(Browser browser) {
        this.browser = browser;
    }

    /** Lets the enrolment lie back, since a journey of minutes cannot work on the job for weeks. */
    static void enrolledEarlier(RunningAcademy academy, String email, int days) throws SQLException {
        try (Connection database = DriverManager.getConnection(academy.databaseUrl(), "root", "");
                PreparedStatement back = database.prepareStatement("""
                        UPDATE learning_enrolment SET enrolled_at = DATE_SUB(enrolled_at, INTERVAL ? DAY)
                        WHERE trainee_id = (SELECT id FROM identity_person WHERE email = ?)""")) {
            back.setInt(1, days);
            back.setString(2, email);
            back.executeUpdate();
        }
    }

    void write(String block, LocalDate day, int minutes, Map<String, Integer> counts) {
        browser.open("logbook/write");
        WholeChainJourney.chooseStarting(browser, "Where did you work", block);
        replace("Day", TYPED.format(day) + Keys.ENTER);
        browser.patiently()
                .until(ExpectedConditions.invisibilityOfElementLocated(
                        By.tagName("vaadin-date-picker-overlay-content")));
        replace("Minutes", String.valueOf(minutes));
        counts.forEach((task, count) -> replace("How many " + task, String.valueOf(count)));
        browser.fill("What did you do", "Worked beside the preceptor for the whole time.");
        browser.click(By.id("save-entry"));
        browser.patiently().until(ExpectedConditions.urlContains("saved="));
    }

    /** Asks for everything unsigned and answers the address that the preceptor's phone would scan. */
    String ask() {
        browser.open("logbook/ask");
        browser.fill("Name of the preceptor", "Kamala Soren");
        browser.fill("Designation", "Ward sister");
        browser.fill("E-mail address or phone number", "9812345603");
        browser.press("Ask for the signature");
        return browser.see(By.id("signature-link")).getText();
    }

    /** Opens the link on a device where nobody is signed in, and signs all of it. */
    void sign(String link) {
        browser.driver().manage().deleteAllCookies();
        browser.driver().get(link);
        browser.see(By.className("placements-line"));
        browser.fill("Your name", "Kamala Soren");
        browser.fill("Your designation", "Ward sister");
        browser.click(By.cssSelector("#saw-work input"));
        browser.press("Sign th");
        browser.seeText("Thank you, it is stored");
        browser.reload();
        browser.seeText("Thank you, it is stored");
    }

    private void replace(String label, String value) {
        WebElement field = browser.patiently()
                .until(found -> found.findElement(
                        By.xpath("//input[@id=//label[starts-with(normalize-space(.), '" + label + "')]/@for]")));
        field.sendKeys(Keys.chord(Keys.CONTROL, "a"), value, Keys.TAB);
    }
}
