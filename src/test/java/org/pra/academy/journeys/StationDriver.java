package org.pra.academy.journeys;

import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** Fills station sheets as an assessor does: a tap a line, phase by phase, and watches what the sheet says is safe. */
final class StationDriver {

    private static final By SAFETY = By.className("safety");
    private static final By DONE = By.cssSelector("[data-state='DONE']");
    private final Browser browser;

    StationDriver(Browser browser) {
        this.browser = browser;
    }

    /** Waits until a sheet is open on the device. */
    StationDriver sheetOpen() {
        browser.see(By.cssSelector("body[data-ready]"));
        browser.see(By.cssSelector("main.sheet .line"));
        return this;
    }

    String sheet() {
        String url = browser.url();
        return url.substring(url.indexOf("sheet=") + "sheet=".length());
    }

    void tapDone(int line) {
        WebElement done = browser.all(DONE).get(line);
        browser.run("arguments[0].scrollIntoView({block: 'center'})", done);
        done.click();
        browser.patiently().until(ExpectedConditions.attributeToBe(done, "aria-pressed", "true"));
    }

    /** Taps every line of every phase, and so comes to the rating. */
    void tapDoneEverywhere() {
        int phases = browser.all(By.cssSelector(".tabs [data-phase]")).size() - 2;
        for (int phase = 0; phase < phases; phase++) {
            for (int line = 0; line < browser.all(DONE).size(); line++) {
                tapDone(line);
            }
            browser.click(By.id("next"));
        }
    }

    int done() {
        return browser.all(By.cssSelector("[data-state='DONE'][aria-pressed='true']"))
                .size();
    }

    void rate(String rating) {
        browser.click(By.cssSelector("[data-kind='RATING'][data-value='" + rating + "']"));
        browser.click(By.id("next"));
    }

    /** Both names; the assessor's hands the sheet in. */
    void sign(String trainee) {
        browser.see(By.id("trainee-name")).sendKeys(trainee);
        browser.click(By.id("trainee-sign"));
        browser.seeText("Signed: " + trainee);
        browser.click(By.id("assessor-sign"));
        browser.see(By.id("graded"));
    }

    /** Waits until the sheet says that the academy has everything. */
    void everythingSafe() {
        browser.patiently()
                .until(ExpectedConditions.and(
                        ExpectedConditions.attributeToBe(SAFETY, "data-link", "ok"),
                        ExpectedConditions.attributeToBe(SAFETY, "data-waiting", "0")));
    }
}
