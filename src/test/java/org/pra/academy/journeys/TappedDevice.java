package org.pra.academy.journeys;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** One device with station sheets, its own line to the academy, and a list of what was tapped on it, kept by the one who taps. */
final class TappedDevice implements AutoCloseable {

    /** What a tap must leave in the academy's log. */
    record Tap(String sheet, String kind, String line, String value) {}

    private static final Duration LONG = Duration.ofMinutes(3);
    private static final String TAP = """
            const [draw, what] = arguments;
            const finished = arguments[arguments.length - 1];
            (async () => {
              const sheet = new URLSearchParams(location.search).get('sheet');
              const taps = [];
              const tap = (kind, line, value) => taps.push([sheet, kind, line, value]);
              const settled = async () => { for (let i = 0; i < 5; i++) await null; };
              const tabs = [...document.querySelectorAll('.tabs [data-phase]')];
              const phase = what === 'measure' ? 0 : what === 'rate' ? tabs.length - 2 : draw[0] % (tabs.length - 2);
              tabs[phase].click();
              await settled();
              if (what === 'rate') {
                const free = [...document.querySelectorAll("[data-kind='RATING']:not([aria-pressed='true'])")];
                const chosen = free[draw[1] % free.length];
                chosen.click();
                tap('RATING', '', chosen.dataset.value);
              } else {
                const rows = [...document.querySelectorAll('.line')];
                const row = what === 'measure' ? document.getElementById('line-A4') : rows[draw[1] % rows.length];
                const line = row.id.slice('line-'.length);
                const pressed = row.querySelector("[data-state][aria-pressed='true']");
                const differs = row.querySelector('.differs') !== null;
                if (what === 'note') {
                  row.querySelector('.more').click();
                  document.getElementById('line-note').value = 'Note ' + draw[2];
                  document.querySelector('dialog form').requestSubmit();
                  tap('NOTE', line, 'Note ' + draw[2]);
                } else if (what === 'measure') {
                  row.querySelector('.more').click();
                  const field = document.getElementById('line-value');
                  const value = String(Number(field.value || 3) === 3 + draw[2] % 10 ? 2 : 3 + draw[2] % 10);
                  field.value = value;
                  document.querySelector('dialog form').requestSubmit();
                  tap('MEASURE', line, value);
                  if (!pressed && !differs) {
                    tap('STATE', line, Number(value) >= 5 && Number(value) <= 10 ? 'DONE' : 'NOT_DONE');
                  }
                } else {
                  const free = [...row.querySelectorAll('[data-state]')].filter((button) => button !== pressed);
                  const chosen = free[draw[2] % free.length];
                  chosen.click();
                  tap('STATE', line, chosen.dataset.state);
                  if (what === 'undo' && !differs) {
                    await settled();
                    document.getElementById('undo').click();
                    tap('STATE', line, pressed ? pressed.dataset.state : 'OPEN');
                  }
                }
              }
              await settled();
              return taps;
            })().then(finished, (error) => finished(String(error)));""";
    private static final String READ = """
            const finished = arguments[arguments.length - 1];
            (async () => {
              const read = [];
              for (const tab of document.querySelectorAll('.tabs [data-phase]')) {
                document.querySelector(`.tabs [data-phase='${tab.dataset.phase}']`).click();
                for (let i = 0; i < 5; i++) await null;
                for (const row of document.querySelectorAll('.line')) {
                  const pressed = row.querySelector("[data-state][aria-pressed='true']");
                  read.push(`${row.id} ${pressed ? pressed.dataset.state : 'OPEN'} ${row.querySelector('.seen').textContent}`);
                }
                const rating = document.querySelector("[data-kind='RATING'][aria-pressed='true']");
                if (rating) read.push(rating.dataset.value);
              }
              return read;
            })().then(finished, (error) => finished(String(error)));""";
    final String name;
    final UnsteadyLine line;
    final List<Tap> taps = new ArrayList<>();
    private final Path profile = Browser.folder();
    private final int width;
    private final int height;
    private final boolean clockIsWrong;
    private Browser browser;
    private String open = "";

    TappedDevice(String name, String academy, int width, int height, boolean clockIsWrong) {
        this.name = name;
        this.line = new UnsteadyLine(academy);
        this.width = width;
        this.height = height;
        this.clockIsWrong = clockIsWrong;
        start();
    }

    private void start() {
        browser = new Browser(line.address(), width, height, profile);
        browser.driver().manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
        browser.driver().executeCdpCommand("Network.enable", Map.of());
        if (clockIsWrong) {
            browser.driver().executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", """
                                    const right = Date.now.bind(Date);
                                    Date.now = () => right() - 400 * 24 * 3600 * 1000;"""));
        }
        browser.open("station/");
        browser.see(By.cssSelector("body[data-ready]"));
        browser.runAsync(
                "const done = arguments[arguments.length - 1]; navigator.serviceWorker.ready.then(() => done());");
        open = "";
    }

    Browser browser() {
        return browser;
    }

    void cut() {
        line.up(false);
        offline(true);
    }

    void mend() {
        line.up(true);
        offline(false);
        browser.run("dispatchEvent(new Event('online'))");
    }

    private void offline(boolean isOffline) {
        browser.driver()
                .executeCdpCommand(
                        "Network.emulateNetworkConditions",
                        Map.of("offline", isOffline, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    /** The battery is empty in the middle of a tap, and the device starts again without a network. */
    void dieAndStartWithoutANetwork() {
        line.up(false);
        browser.die();
        start();
        offline(true);
    }

    void reload() {
        browser.driver().navigate().refresh();
        browser.see(By.cssSelector("body[data-ready]"));
    }

    void loseTheSession() {
        browser.driver().manage().deleteAllCookies();
    }

    /** Signs in over whatever is on the screen, where the sheet asks for it. */
    void signInWhereAsked() {
        new WebDriverWait(browser.driver(), LONG)
                .until(found -> found.findElements(By.cssSelector(".safety[data-link='ok']"))
                                        .size()
                                + found.findElements(By.id("sign-in-again")).size()
                        > 0);
        if (!browser.all(By.id("sign-in-again")).isEmpty()) {
            browser.run("document.getElementById('sign-in-again').click()");
            browser.see(By.id("station-username")).sendKeys(Demo.INSTRUCTOR);
            browser.see(By.id("station-password")).sendKeys(Demo.PASSWORD);
            browser.click(By.cssSelector("#sign-in [type='submit']"));
            new WebDriverWait(browser.driver(), LONG)
                    .until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(".safety[data-link='ok']")));
        }
    }

    /** Opens a new sheet for the trainee who stands so far from the end of the list. */
    String openNewSheet(int fromTheEnd) {
        toTheList();
        List<WebElement> trainees = browser.patiently()
                .until(ExpectedConditions.numberOfElementsToBeMoreThan(By.className("trainee"), fromTheEnd));
        browser.run("arguments[0].click()", trainees.get(trainees.size() - 1 - fromTheEnd));
        browser.see(By.cssSelector("main.sheet .line"));
        open = browser.url().substring(browser.url().indexOf("sheet=") + "sheet=".length());
        return open;
    }

    boolean has(String sheet) {
        toTheList();
        return !browser.all(sheetLink(sheet)).isEmpty();
    }

    void waitFor(String sheet) {
        toTheList();
        new WebDriverWait(browser.driver(), LONG).until(ExpectedConditions.presenceOfElementLocated(sheetLink(sheet)));
    }

    void open(String sheet) {
        if (!open.equals(sheet)) {
            toTheList();
            WebElement link = browser.patiently().until(ExpectedConditions.presenceOfElementLocated(sheetLink(sheet)));
            browser.run("arguments[0].click()", link);
            browser.patiently().until(ExpectedConditions.presenceOfElementLocated(By.cssSelector("main.sheet")));
            open = sheet;
        }
    }

    /** One tap, drawn by lot; written down before it is looked at again. Answers once it is on the device's disk. */
    void tap(String sheet, Random random, int number) {
        String what = switch (random.nextInt(12)) {
            case 0 -> "note";
            case 1 -> "measure";
            case 2 -> "rate";
            case 3 -> "undo";
            default -> "state";
        };
        tapWithoutLooking(sheet, random, number, what);
        browser.see(By.cssSelector(".safety[data-unwritten='0']"));
    }

    Tap tapWithoutLooking(String sheet, Random random, int number) {
        return tapWithoutLooking(sheet, random, number, "state").getFirst();
    }

    private List<Tap> tapWithoutLooking(String sheet, Random random, int number, String what) {
        open(sheet);
        Object answer = browser.runAsync(TAP, List.of(random.nextInt(1000), random.nextInt(1000), number), what);
        List<Tap> made = ((List<?>) answer)
                .stream()
                        .map(tap -> (List<?>) tap)
                        .map(tap -> new Tap(
                                String.valueOf(tap.get(0)),
                                String.valueOf(tap.get(1)),
                                String.valueOf(tap.get(2)),
                                String.valueOf(tap.get(3))))
                        .toList();
        taps.addAll(made);
        return made;
    }

    /** What the sheet shows, line by line. */
    String read(String sheet) {
        open(sheet);
        return String.valueOf(browser.runAsync(READ));
    }

    /** Waits until the device says that the academy has all of its entries. */
    void everythingSafe() {
        toTheList();
        new WebDriverWait(browser.driver(), LONG).until(found -> {
            signInWhereAsked();
            return !found.findElements(By.cssSelector(".safety[data-link='ok'][data-waiting='0'][data-unwritten='0']"))
                    .isEmpty();
        });
    }

    /** How many entries, confirmed and not, the device says it has of an open sheet. */
    int entries(String sheet) {
        open(sheet);
        WebElement safety = browser.see(By.className("safety"));
        return Integer.parseInt(String.valueOf(safety.getDomAttribute("data-confirmed")))
                + Integer.parseInt(String.valueOf(safety.getDomAttribute("data-waiting")));
    }

    String id() {
        return String.valueOf(browser.runAsync("""
                const done = arguments[arguments.length - 1];
                const open = indexedDB.open('pra-station');
                open.onsuccess = () => {
                  const ask = open.result.transaction('meta').objectStore('meta').get('device');
                  ask.onsuccess = () => { open.result.close(); done(ask.result); };
                };"""));
    }

    /** How many entries of a sheet lie on the device's disk. */
    long onDisk(String sheet) {
        return ((Number) browser.runAsync("""
                const done = arguments[arguments.length - 1];
                const open = indexedDB.open('pra-station');
                open.onsuccess = () => {
                  const ask = open.result.transaction('entries').objectStore('entries').index('sheet').count(arguments[0]);
                  ask.onsuccess = () => { open.result.close(); done(ask.result); };
                };""", sheet)).longValue();
    }

    void toTheList() {
        browser.run("document.querySelector('main.sheet .back, #leave')?.click()");
        browser.see(By.cssSelector("main.list"));
        open = "";
    }

    private static By sheetLink(String sheet) {
        return By.cssSelector("[data-sheet='" + sheet + "']");
    }

    @Override
    public void close() {
        browser.close();
        line.close();
    }
}
