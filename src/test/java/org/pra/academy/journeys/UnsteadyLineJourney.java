package org.pra.academy.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** A phone in a lift, and a person with two tabs: nothing is lost, nothing counts twice, and the screen never claims what is not so. */
class UnsteadyLineJourney {

    private static final String READER = "vikram.solanki@example.org";
    private static final By FIRST_SECTION_READ = By.xpath("(//section//button[contains(., 'ead')])[1]");
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
