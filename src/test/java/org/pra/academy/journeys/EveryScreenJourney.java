package org.pra.academy.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** Every screen, as the person who uses it: no accessibility fault that axe can find, in light and dark, and a picture at its main width. */
class EveryScreenJourney {

    private static final int[] PHONE = {390, 844};
    private static final int[] TABLET = {1024, 768};
    private static final int[] LAPTOP = {1440, 900};

    private final SoftAssertions soft = new SoftAssertions();

    @AfterEach
    void tellEverythingFound() {
        soft.assertAll();
    }

    @Test
    void publicScreens() throws IOException {
        look(
                null,
                List.of(
                        "",
                        "eligible",
                        "sign-in",
                        "join",
                        "forgot-password",
                        "privacy",
                        "verify",
                        "verify/PRA-2026-AAAAA-AAAAA",
                        "sign-logbook/spent",
                        "choose-password/spent",
                        "setup/spent",
                        "no/such/page"));
    }

    @Test
    void traineeScreens() throws IOException {
        look(
                Demo.TRAINEE,
                List.of(
                        "home",
                        "account",
                        "lectures",
                        "lecture/L05",
                        "lecture/L02",
                        "quiz/L23",
                        "employability/ES01",
                        "quiz/ES01",
                        "my-notes",
                        "my-skills",
                        "search?q=uhid",
                        "scenarios",
                        "scenario/DS01",
                        "scenario-pair",
                        "drills",
                        "rhythm",
                        "rhythm/adult-30-2",
                        "drill/waste",
                        "drill/escalation",
                        "front-desk",
                        "front-desk/task/T02",
                        "paper",
                        "practicals",
                        "timetable",
                        "attendance",
                        "check-in",
                        "logbook",
                        "logbook/write",
                        "logbook/ask",
                        "standing",
                        "my-record"));
    }

    @Test
    void graduateScreens() throws IOException {
        look(
                Demo.GRADUATE,
                List.of("home", "lectures", "scenarios", "paper", "practicals", "logbook", "standing", "my-record"));
    }

    @Test
    void instructorScreens() throws IOException {
        look(
                Demo.INSTRUCTOR,
                List.of(
                        "home",
                        "grade",
                        "station/",
                        "station-doors",
                        "control-room",
                        "batches",
                        "lecture/L05",
                        "employability/ES01",
                        "worksheets",
                        "open-questions",
                        "struggles",
                        "skills-due",
                        "drills-of-batch",
                        "timetable",
                        "scenario-talks",
                        "scenario-map",
                        "scenario-map/DS01?at=b5&arousal=7",
                        "logbooks",
                        "search"));
    }

    @Test
    void administratorScreens() throws IOException {
        look(
                Demo.ADMINISTRATOR,
                List.of(
                        "home",
                        "people",
                        "applications",
                        "batches",
                        "certificates",
                        "questions",
                        "institute-films",
                        "institute-film/V05",
                        "trail"));
    }

    @Test
    void screensBehindAClick() throws IOException {
        try (Browser browser = new Browser(RunningAcademy.get().address(), TABLET[0], TABLET[1])) {
            browser.signIn(Demo.INSTRUCTOR, Demo.PASSWORD).open("grade");
            browser.click(By.xpath("(//tbody//a[contains(., 'Open the sheet')])[last()]"));
            new StationDriver(browser).sheetOpen();
            check(browser, "station-sheet");
            browser.click(By.cssSelector(".tabs button:nth-last-child(2)"));
            browser.see(By.cssSelector("[data-kind='RATING']"));
            check(browser, "station-rating");
            browser.click(By.cssSelector(".tabs button:last-child"));
            browser.see(By.id("assessor-sign"));
            check(browser, "station-sign");
            browser.open("grade");
            browser.click(By.xpath("(//tbody//a[contains(., 'Unit marks')])[1]"));
            browser.see(By.tagName("vaadin-integer-field"));
            check(browser, "marks");
            browser.open("logbooks");
            browser.click(By.xpath("//tbody//a[contains(., 'Asha')]"));
            browser.see(By.className("placements-entry"));
            check(browser, "logbook-of");
            browser.press("Sheet for the auditor");
            browser.see(By.className("placements-no-print"));
            check(browser, "logbook-sheet");
            drills(browser);
            browser.signIn(Demo.ADMINISTRATOR, Demo.PASSWORD).open("applications");
            browser.click(By.cssSelector(".eligibility-list a"));
            browser.see(By.className("eligibility-report"));
            check(browser, "application");
            browser.open("batches");
            browser.click(By.cssSelector("tbody a"));
            browser.see(By.tagName("vaadin-select"));
            check(browser, "batch");
            browser.press("Open the timetable");
            browser.see(By.className("batches-week"));
            browser.press("Add a session");
            check(browser, "batch-timetable");
            browser.click(By.xpath("(//a[contains(@class, 'batches-session')])[last()]"));
            browser.see(By.className("batches-facts"));
            check(browser, "session");
            browser.driver().navigate().back();
            browser.click(By.xpath("//a[contains(@class, 'batches-session')][contains(., 'List open')]"));
            browser.see(By.className("batches-roll-row"));
            check(browser, "attendance-list");
            browser.press("Show the code on the wall");
            browser.see(By.id("wall-code"));
            check(browser, "wall");
        }
    }

    private void drills(Browser browser) throws IOException {
        browser.signIn(Demo.DILIGENT, Demo.PASSWORD).open("rhythm/adult-30-2");
        browser.click(By.className("drills-coached"));
        browser.see(By.className("drills-pad"));
        check(browser, "rhythm-pad");
        browser.open("drill/waste");
        browser.click(By.cssSelector("[data-mode='ACCURACY']"));
        browser.see(By.className("drills-drawing"));
        check(browser, "waste-bench");
        browser.click(By.className("drills-place"));
        browser.see(By.className("drills-next"));
        check(browser, "waste-reason");
    }

    @Test
    void axeFindsASeededFault() throws IOException {
        try (Browser browser = new Browser(RunningAcademy.get().address(), LAPTOP[0], LAPTOP[1])) {
            browser.open("sign-in");
            browser.run(
                    "document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=\"/icons/mark.svg\"><input>')");
            assertThat(faults(browser))
                    .anyMatch(fault -> fault.startsWith("image-alt"))
                    .anyMatch(fault -> fault.startsWith("label"));
        }
    }

    private void look(String who, List<String> paths) throws IOException {
        try (Browser browser = new Browser(RunningAcademy.get().address(), LAPTOP[0], LAPTOP[1])) {
            if (who != null) {
                browser.signIn(who, Demo.PASSWORD);
            }
            for (String path : paths) {
                size(browser, LAPTOP);
                browser.open(path);
                check(
                        browser,
                        (who == null ? "public" : who.substring(0, who.indexOf('@'))) + "-"
                                + (path.isEmpty() ? "programme" : path.replace('/', '-')));
                size(browser, PHONE);
                long width = ((Number) browser.run("return document.documentElement.scrollWidth")).longValue();
                assertThat(width)
                        .as("%s fits a phone without scrolling sideways", path)
                        .isLessThanOrEqualTo(PHONE[0]);
                browser.picture((who == null ? "public" : who.substring(0, who.indexOf('@'))) + "-"
                        + (path.isEmpty() ? "programme" : path.replace('/', '-')) + "-phone");
            }
        }
    }

    private void check(Browser browser, String name) throws IOException {
        soft.assertThat(browser.text())
                .as("%s shows no missing text", name)
                .doesNotContainPattern("![a-z]+\\.[A-Za-z.]+!");
        wear(browser, "light");
        soft.assertThat(faults(browser)).as("%s, light", name).isEmpty();
        browser.picture(name + "-light");
        wear(browser, "dark");
        soft.assertThat(faults(browser)).as("%s, dark", name).isEmpty();
        browser.picture(name + "-dark");
        browser.run("delete document.documentElement.dataset.theme");
    }

    /** Changes the theme and waits until every colour has arrived, also inside the components. */
    private static void wear(Browser browser, String theme) {
        browser.runAsync("""
                const done = arguments[arguments.length - 1];
                document.documentElement.dataset.theme = arguments[0];
                const roots = [document, ...[...document.querySelectorAll('*')].map((e) => e.shadowRoot).filter(Boolean)];
                const running = roots.flatMap((root) => root.getAnimations())
                  .filter((a) => a.effect && a.effect.getComputedTiming().endTime !== Infinity);
                Promise.allSettled(running.map((a) => a.finished)).then(() => done(running.length));""", theme);
    }

    @SuppressWarnings("unchecked")
    private static List<String> faults(Browser browser) throws IOException {
        try (InputStream axe = EveryScreenJourney.class.getResourceAsStream("/axe.min.js")) {
            browser.run(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
        }
        List<Map<String, Object>> violations = (List<Map<String, Object>>) browser.runAsync("""
                const done = arguments[arguments.length - 1];
                axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then((found) => done(
                  found.violations.map((v) => ({ id: v.id, nodes: v.nodes.slice(0, 3).map((n) => n.html.slice(0, 160) + ' ' + n.failureSummary).join(' | ') }))));""");
        return violations.stream()
                .map(found -> found.get("id") + ": " + found.get("nodes"))
                .toList();
    }

    private static void size(Browser browser, int[] size) {
        browser.driver()
                .executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", size[0], "height", size[1], "deviceScaleFactor", 1, "mobile", false));
    }
}
