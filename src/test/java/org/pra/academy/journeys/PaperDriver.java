package org.pra.academy.journeys;

import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** Sits the theory paper as a trainee does: reads the question, clicks the right answer, waits for "Saved", goes on. */
final class PaperDriver {

    private final Browser browser;
    private final AnswerKey key;

    PaperDriver(Browser browser, AnswerKey key) {
        this.browser = browser;
        this.key = key;
    }

    void answerFrom(int first, int count) {
        for (int i = first; i < first + count; i++) {
            WebElement stem = browser.see(By.className("exams-stem"));
            String text =
                    stem.getText().substring(stem.getText().indexOf('\n') + 1).strip();
            String right = key.all().get(text);
            browser.click(By.xpath(
                    "//label[contains(@class, 'exams-option')][span[2][normalize-space(.) = " + quoted(right) + "]]"));
            browser.patiently()
                    .until(ExpectedConditions.attributeToBe(
                            By.cssSelector(".exams-bar .shell-save-state"), "data-state", "saved"));
            if (!browser.all(By.className("exams-next")).isEmpty()) {
                browser.click(By.className("exams-next"));
            }
        }
    }

    void handIn() {
        browser.click(By.className("exams-review"));
        browser.click(By.className("exams-hand-in"));
    }

    /** Starts the paper, or comes back to the one that runs. */
    void begin() {
        browser.patiently()
                .until(ExpectedConditions.or(
                        ExpectedConditions.visibilityOfElementLocated(By.id("start-paper")),
                        ExpectedConditions.visibilityOfElementLocated(By.className("exams-bar"))));
        if (browser.all(By.className("exams-bar")).isEmpty()) {
            browser.click(By.id("start-paper"));
        }
        browser.see(By.className("exams-bar"));
    }

    /** How many answers the sheet shows. */
    int answered() {
        String words =
                browser.see(By.cssSelector(".exams-bar > span:nth-child(3)")).getText();
        return Integer.parseInt(words.substring(0, words.indexOf(' ')));
    }

    private static String quoted(String text) {
        return text.contains("\"") ? text.contains("'") ? concat(text) : "'" + text + "'" : "\"" + text + "\"";
    }

    private static String concat(String text) {
        return "concat(\"" + text.replace("\"", "\", '\"', \"") + "\")";
    }
}
