package org.pra.academy.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.pra.academy.content.ContentNode;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Faults;
import org.pra.academy.content.Yaml;
import org.pra.academy.drills.TapTrains;

/**
 * Drills in a real browser: known trains of taps give the same figures there and on the server; presses survive a reload and a power
 * cut; waste is sorted by keyboard alone, and by drag and tap on a phone.
 */
class DrillJourney {

    private static final String PRESS = """
            const pad = document.querySelector('.drills-pad');
            const at = (event, time) => Object.defineProperty(event, 'timeStamp', { value: time });
            for (const [time, kind] of arguments[0]) {
              if (kind === 'c') {
                pad.dispatchEvent(at(new PointerEvent('pointerdown', { bubbles: true, pointerType: 'touch' }), time));
              } else if (kind === 'b') {
                pad.dispatchEvent(at(new KeyboardEvent('keydown', { key: 'b', bubbles: true }), time));
              } else {
                document.querySelector('.drills-stop').dispatchEvent(at(new MouseEvent('click', { bubbles: true }), time));
              }
            }""";
    private static final int BEAT_MS = 545;

    @Test
    void knownTrainsGiveTheSameFiguresInTheBrowserAndOnTheServer() {
        Map<String, List<TapTrains.Row>> trains = new LinkedHashMap<>();
        trains.put("110", TapTrains.steady(110));
        trains.put("95", TapTrains.steady(95));
        trains.put("130", TapTrains.steady(130));
        trains.put("drifting", TapTrains.drifting(118, 92));
        trains.put("paused", TapTrains.withPause(110, 12_000));
        trains.put("sets", TapTrains.sets(30, 110, 25));
        Map<String, Map<String, Double>> found = new HashMap<>();
        try (Browser browser = new Browser(RunningAcademy.get().address(), 390, 844)) {
            browser.signIn(Demo.TRAINEE, Demo.PASSWORD);
            trains.forEach((name, train) -> found.put(name, pressed(browser, name, train)));
            browser.reload();
            assertThat(browser.text())
                    .as("what was pressed stands after a reload")
                    .contains("Your last runs");
        }
        assertThat(found.get("110").get("rate")).isCloseTo(110, within(0.5));
        assertThat(found.get("95").get("rate")).isCloseTo(95, within(0.5));
        assertThat(found.get("130").get("rate")).isCloseTo(130, within(0.5));
        assertThat(found.get("paused").get("rate")).isCloseTo(110, within(0.5));
        assertThat(found.get("paused").get("longest")).isCloseTo(12_000, within(10.0));
        assertThat(found.get("paused").get("handsOff")).isCloseTo(12_000, within(10.0));
        assertThat(found.get("sets").get("rate")).isCloseTo(110, within(0.5));
        assertThat(found.get("drifting").get("rate")).isBetween(100.0, 110.0);
    }

    /** The server's figures of a train, after they were held against the browser's own. */
    private static Map<String, Double> pressed(Browser browser, String name, List<TapTrains.Row> train) {
        browser.open("rhythm/" + (name.equals("sets") ? "adult-30-2" : "hands-only"));
        begin(browser);
        browser.run(
                PRESS, train.stream().map(row -> List.of(row.at(), row.kind())).toList());
        WebElement result = browser.see(By.className("drills-result"));
        @SuppressWarnings("unchecked")
        Map<String, Number> client = (Map<String, Number>)
                browser.run("return JSON.parse(document.querySelector('pra-rhythm-pad').dataset.figures)");
        Map<String, Double> server = Map.of(
                "compressions", number(result, "data-compressions"),
                "rate", number(result, "data-rate"),
                "lasted", number(result, "data-lasted"),
                "longest", number(result, "data-longest"),
                "handsOff", number(result, "data-hands-off"));
        assertThat(server.get("compressions"))
                .as(name)
                .isEqualTo(client.get("compressions").doubleValue());
        assertThat(server.get("rate")).as(name).isCloseTo(client.get("rate").doubleValue(), within(1e-6));
        assertThat(server.get("lasted")).as(name).isCloseTo(client.get("lasted").doubleValue(), within(1.0));
        assertThat(server.get("longest"))
                .as(name)
                .isCloseTo(client.get("longestPause").doubleValue(), within(1.0));
        assertThat(server.get("handsOff"))
                .as(name)
                .isCloseTo(client.get("handsOff").doubleValue(), within(1.0));
        return server;
    }

    @Test
    void pressesSurviveAReloadAndAPowerCut() {
        RunningAcademy academy = RunningAcademy.get();
        try (Browser browser = new Browser(academy.address(), 390, 844)) {
            browser.signIn(Demo.TRAINEE, Demo.PASSWORD).open("rhythm/hands-only");
            begin(browser);
            pressSpace(browser, 12);
            browser.reload();
            WebElement kept = browser.see(By.className("drills-result"));
            assertThat(number(kept, "data-compressions")).isEqualTo(12);
            assertThat(number(kept, "data-rate")).as("keys of a real keyboard").isCloseTo(110, within(15.0));

            browser.open("rhythm/hands-only");
            begin(browser);
            pressSpace(browser, 9);
            academy.kill();
            pressSpace(browser, 4);
            academy.start();
            browser.signIn(Demo.TRAINEE, Demo.PASSWORD).open("rhythm/hands-only");
            assertThat(number(browser.see(By.className("drills-result")), "data-compressions"))
                    .as("also what was pressed while the server was gone")
                    .isEqualTo(13);
        }
    }

    @Test
    void wasteIsSortedByKeyboardAlone() {
        Key key = new Key();
        try (Browser browser = new Browser(RunningAcademy.get().address(), 1024, 768)) {
            browser.signIn(Demo.GRADUATE, Demo.PASSWORD).open("drill/waste");
            tabTo(browser, "[data-mode='ACCURACY']");
            keys(browser, Keys.ENTER);
            int scored = 0;
            for (int turn = 1; turn <= 12; turn++) {
                browser.seeText("Card " + turn + " of 12");
                String thing = browser.see(By.className("drills-what")).getText();
                boolean miss = turn == 2;
                keys(browser, String.valueOf(1 + (key.place(thing) + (miss ? 1 : 0)) % 7));
                browser.see(By.className("drills-next"));
                String told = browser.see(By.className("drills-why")).getText();
                assertThat(told).contains(key.why(thing));
                scored += key.scored(thing) ? 1 : 0;
                assertThat(told)
                        .startsWith(
                                !key.scored(thing) ? "Local policy, not scored" : miss ? "It belongs here" : "Right");
                if (turn == 5) {
                    browser.reload();
                    browser.seeText("Card 6 of 12");
                } else {
                    keys(browser, Keys.ENTER);
                }
            }
            browser.seeText("of " + scored + " right");
            assertThat(browser.text()).contains("Where things went");
            browser.open("drills");
            assertThat(browser.see(By.cssSelector("[data-drill='waste']")).getText())
                    .contains("The next comes back on");
        }
    }

    @Test
    void onAPhoneAThingIsDraggedOrAContainerTapped() {
        Key key = new Key();
        try (Browser browser = new Browser(RunningAcademy.get().address(), 500, 900)) {
            browser.signIn(Demo.READY_FOR_THE_PAPER, Demo.PASSWORD).open("drill/waste");
            browser.click(By.cssSelector("[data-mode='SPEED']"));
            browser.seeText("Card 1 of 12");
            String thing = browser.see(By.className("drills-what")).getText();
            WebElement drawing = browser.see(By.className("drills-drawing"));
            WebElement place = browser.all(By.className("drills-place")).get((key.place(thing) + 1) % 7);
            new Actions(browser.driver())
                    .moveToElement(drawing)
                    .clickAndHold()
                    .moveByOffset(4, 20)
                    .moveToElement(place)
                    .release()
                    .perform();
            assertThat(browser.see(By.className("drills-why")).getText()).contains(key.why(thing));
            browser.click(By.className("drills-next"));
            browser.seeText("Card 2 of 12");
            String second = browser.see(By.className("drills-what")).getText();
            browser.all(By.className("drills-place")).get(key.place(second)).click();
            browser.seeText("Card 3 of 12");
        }
    }

    private static void begin(Browser browser) {
        browser.click(By.className("drills-coached"));
        browser.see(By.className("drills-pad"));
        browser.seeText("The time begins with your first press.");
    }

    private static void pressSpace(Browser browser, int times) {
        for (int i = 0; i < times; i++) {
            new Actions(browser.driver())
                    .sendKeys(" ")
                    .pause(Duration.ofMillis(BEAT_MS - 20))
                    .perform();
        }
    }

    private static void keys(Browser browser, CharSequence keys) {
        new Actions(browser.driver()).sendKeys(keys).perform();
    }

    private static void tabTo(Browser browser, String selector) {
        browser.see(By.cssSelector(selector));
        for (int i = 0; i < 60; i++) {
            keys(browser, Keys.TAB);
            if ((Boolean) browser.run("return document.activeElement.matches(arguments[0])", selector)) {
                return;
            }
        }
        throw new AssertionError("The keyboard does not reach " + selector);
    }

    private static double number(WebElement element, String attribute) {
        return Double.parseDouble(element.getDomAttribute(attribute));
    }

    /** What a well-prepared trainee knows of waste: container, reason and whether it is scored, by the words on the card. */
    private static final class Key {
        private final List<String> places = new ArrayList<>();
        private final Map<String, ContentNode> cards = new HashMap<>();

        Key() {
            ContentNode deck = Yaml.read(ContentTree.shipped(), "drills/waste/deck.yaml", new Faults());
            deck.list("places").forEach(place -> places.add(place.text("id")));
            deck.list("cards").forEach(card -> cards.put(card.text("text"), card));
        }

        int place(String thing) {
            return places.indexOf(cards.get(thing).text("answer"));
        }

        String why(String thing) {
            return cards.get(thing).text("why");
        }

        boolean scored(String thing) {
            return !cards.get(thing).flag("local-policy");
        }
    }
}
