package org.pra.academy.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.pra.academy.frontdesk.Act;
import org.pra.academy.frontdesk.PublishedWalk;

/** A registration by Scan and Share with the keyboard alone, and a power cut in the middle of a form. */
class FrontDeskJourney {

    private static final int FAR = 200;

    @Test
    void aTaskIsDoneWithTheKeyboardAloneAndAPowerCutCostsNoField() {
        RunningAcademy academy = RunningAcademy.get();
        List<Act> acts = PublishedWalk.of("T02");
        int half = 1 + acts.indexOf(new Act(Act.Kind.SET, "visit.department", value(acts, "visit.department")));
        try (Browser browser = new Browser(academy.address(), 1440, 900)) {
            browser.signIn(Demo.TRAINEE, Demo.PASSWORD).open("front-desk/task/T02");
            browser.see(By.className("frontdesk-his"));
            acts.subList(0, half).forEach(act -> does(browser, act));
            browser.seeText("Saved ");
            academy.kill();
        }
        academy.start();
        try (Browser browser = new Browser(academy.address(), 1440, 900)) {
            browser.signIn(Demo.TRAINEE, Demo.PASSWORD).open("front-desk/task/T02");
            assertThat(browser.see(By.cssSelector("[data-field='visit.department']"))
                            .getDomProperty("value"))
                    .as("the field left last")
                    .isEqualTo(value(acts, "visit.department"));
            assertThat(browser.see(By.cssSelector("[data-field='visit.identifier-one']"))
                            .getDomProperty("value"))
                    .isEqualTo("Full name");
            acts.subList(half, acts.size()).forEach(act -> does(browser, act));
            browser.press("I am done here");
            browser.press("End and see the marking");
            browser.see(By.className("frontdesk-debrief"));
            browser.seeText("Score 100 %");
            browser.open("hours");
            assertThat(browser.text()).contains("T02");
        }
    }

    private static String value(List<Act> acts, String field) {
        return acts.stream()
                .filter(act -> act.target().equals(field))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static void does(Browser browser, Act act) {
        switch (act.kind()) {
            case OPEN -> shortcut(browser, "data-screen", act.target());
            case SAY -> shortcut(browser, "data-say", act.target());
            case PRESS -> enter(browser, "data-press", act.target());
            case PICK -> enter(browser, "data-pick", act.target());
            case LOOK -> enter(browser, "data-look", act.target());
            default -> {
                WebElement field = reach(browser, "data-field", act.target());
                if (field.getTagName().equals("select")) {
                    keys(browser, act.value());
                } else if ("checkbox".equals(field.getDomAttribute("type"))) {
                    keys(browser, Keys.SPACE);
                } else {
                    new Actions(browser.driver())
                            .keyDown(Keys.CONTROL)
                            .sendKeys("a")
                            .keyUp(Keys.CONTROL)
                            .perform();
                    keys(browser, act.value());
                }
                keys(browser, Keys.TAB);
            }
        }
        settled(browser);
    }

    private static void shortcut(Browser browser, String attribute, String name) {
        String key = browser.see(By.cssSelector("[" + attribute + "='" + name + "']"))
                .getDomAttribute("aria-keyshortcuts");
        assertThat(key).startsWith("Alt+");
        new Actions(browser.driver())
                .keyDown(Keys.ALT)
                .sendKeys(key.substring(4).toLowerCase(java.util.Locale.ROOT))
                .keyUp(Keys.ALT)
                .perform();
    }

    private static void enter(Browser browser, String attribute, String name) {
        reach(browser, attribute, name);
        keys(browser, Keys.ENTER);
    }

    /** Goes on with the tabulator until the wanted control has the focus. */
    private static WebElement reach(Browser browser, String attribute, String name) {
        browser.see(By.cssSelector("[" + attribute + "='" + name + "']"));
        for (int i = 0; i < FAR; i++) {
            WebElement active = browser.driver().switchTo().activeElement();
            if (name.equals(active.getDomAttribute(attribute))) {
                return active;
            }
            keys(browser, Keys.TAB);
        }
        throw new AssertionError("The keyboard does not reach " + name);
    }

    private static void keys(Browser browser, CharSequence keys) {
        new Actions(browser.driver()).sendKeys(keys).perform();
    }

    /** Until the server has answered. */
    private static void settled(Browser browser) {
        browser.runAsync(
                "const done = arguments[0]; const look = () => Object.values(window.Vaadin?.Flow?.clients || {})"
                        + ".some(client => client.isActive?.()) ? setTimeout(look, 30) : setTimeout(done, 60); setTimeout(look, 60)");
    }
}
