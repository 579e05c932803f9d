package org.pra.academy.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.pra.academy.journeys.TappedDevice.Tap;

/**
 * The promise of the station sheet, held in real browsers: two hundred taps over three sheets on two devices, while networks are cut,
 * the server and a browser are killed, pages are loaded again without a network, a clock is wrong, sessions end, and deliveries arrive
 * late, twice and out of order. What the academy has at the end is what was tapped. {@code -Dstation.seeds=50} plays fifty of them.
 */
class StationProofJourney {

    private static final int TAPS = 200;
    private static final int STEP = 10;
    private int number;
    private Tap unsure = new Tap("", "", "", "");

    static IntStream seeds() {
        int first = Integer.getInteger("station.first-seed", 1);
        return IntStream.range(first, first + Integer.getInteger("station.seeds", 2));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatWasTappedIsWhatTheAcademyHas(int seed) throws SQLException {
        Random random = new Random(seed);
        RunningAcademy academy = RunningAcademy.get();
        try (TappedDevice tablet = new TappedDevice("tablet", academy.address(), 1024, 768, false);
                TappedDevice phone = new TappedDevice("phone", academy.address(), 390, 844, true)) {
            tablet.signInWhereAsked();
            List<String> sheets = new ArrayList<>(List.of(tablet.openNewSheet(0), tablet.openNewSheet(1)));
            tablet.everythingSafe();
            phone.signInWhereAsked();
            sheets.forEach(phone::waitFor);
            tablet.cut();
            sheets.add(tablet.openNewSheet(2));
            some(tablet, sheets, random);
            tablet.mend();
            trouble(academy, tablet, phone, sheets, random);
            end(academy, tablet, phone, sheets, seed);
        }
    }

    /** Every trouble at least once, in the order of the seed, with taps on both devices before, during and after each. */
    private void trouble(
            RunningAcademy academy, TappedDevice tablet, TappedDevice phone, List<String> sheets, Random random) {
        List<Runnable> troubles = new ArrayList<>(List.of(
                () -> {
                    academy.kill();
                    some(tablet, sheets, random);
                    some(phone, sheets, random);
                    academy.start();
                },
                () -> {
                    unsure = tablet.tapWithoutLooking(pick(sheets, random), random, ++number);
                    tablet.dieAndStartWithoutANetwork();
                    some(tablet, sheets, random);
                    tablet.mend();
                },
                () -> {
                    phone.cut();
                    some(phone, sheets, random);
                    String sheet = pick(known(phone, sheets), random);
                    int before = phone.entries(sheet);
                    String shown = phone.read(sheet);
                    phone.reload();
                    assertThat(phone.entries(sheet))
                            .as("entries after loading again without a network")
                            .isEqualTo(before);
                    assertThat(phone.read(sheet)).isEqualTo(shown);
                    some(tablet, sheets, random);
                    phone.mend();
                },
                () -> {
                    phone.loseTheSession();
                    some(phone, sheets, random);
                    phone.signInWhereAsked();
                },
                () -> {
                    tablet.cut();
                    some(tablet, sheets, random);
                    some(phone, sheets, random);
                    tablet.line.loseAnAnswer();
                    tablet.line.holdADelivery();
                    tablet.mend();
                    some(tablet, sheets, random);
                    tablet.line.repeatSome(random);
                },
                () -> {
                    phone.line.holdADelivery();
                    some(phone, sheets, random);
                    phone.line.loseAnAnswer();
                    some(tablet, sheets, random);
                    phone.line.repeatSome(random);
                }));
        Collections.shuffle(troubles, random);
        for (Runnable trouble : troubles) {
            trouble.run();
            tablet.signInWhereAsked();
            phone.signInWhereAsked();
            some(tablet, sheets, random);
            some(phone, sheets, random);
        }
        while (tablet.taps.size() + phone.taps.size() < TAPS) {
            some(random.nextBoolean() ? tablet : phone, sheets, random);
        }
    }

    private void end(RunningAcademy academy, TappedDevice tablet, TappedDevice phone, List<String> sheets, int seed)
            throws SQLException {
        tablet.everythingSafe();
        phone.everythingSafe();
        int again = tablet.line.repeatSome(new Random(seed)) + phone.line.repeatSome(new Random(seed));
        assertThat(again).as("deliveries that arrived again and were answered").isPositive();
        for (TappedDevice device : List.of(tablet, phone)) {
            List<Tap> kept = kept(academy, device.id(), sheets);
            List<Tap> tapped = new ArrayList<>(device.taps);
            if (device == tablet && kept.size() == tapped.size() - 1) {
                tapped.remove(unsure);
            }
            assertThat(kept)
                    .as("seed %d: what the academy has from the %s", seed, device.name)
                    .isEqualTo(tapped);
        }
        for (String sheet : sheets) {
            phone.waitFor(sheet);
            tablet.browser().patiently().until(found -> tablet.read(sheet).equals(phone.read(sheet)));
        }
        for (String sheet : sheets) {
            finish(academy, tablet, phone, sheet, seed);
        }
    }

    /** Decides where the devices differ, judges what is open, signs, and holds the academy's marks against those on the screen. */
    private static void finish(RunningAcademy academy, TappedDevice tablet, TappedDevice phone, String sheet, int seed)
            throws SQLException {
        tablet.open(sheet);
        Browser browser = tablet.browser();
        int tabs = browser.all(By.cssSelector(".tabs [data-phase]")).size();
        for (int tab = 0; tab < tabs - 1; tab++) {
            browser.click(By.cssSelector(".tabs [data-phase='" + tab + "']"));
            while (!browser.all(By.cssSelector("[data-choose]")).isEmpty()) {
                browser.run("document.querySelector('[data-choose]').click()");
            }
            browser.run("""
                    for (const row of document.querySelectorAll('.line')) {
                      if (!row.querySelector("[data-state][aria-pressed='true']")) row.querySelector("[data-state='DONE']").click();
                    }
                    const ratings = document.querySelectorAll('[data-kind="RATING"]');
                    if (ratings.length > 0 && !document.querySelector('[data-kind="RATING"][aria-pressed="true"]')) ratings[3].click();""");
        }
        browser.click(By.cssSelector(".tabs [data-phase='" + (tabs - 1) + "']"));
        String marks = browser.see(By.id("marks")).getText();
        browser.click(By.id("assessor-sign"));
        browser.see(By.id("graded"));
        browser.seeText("Everything is safe at the academy");
        try (Connection database = DriverManager.getConnection(academy.databaseUrl(), "root", "");
                PreparedStatement ask = database.prepareStatement(
                        "SELECT points, maximum FROM practicals_attempt WHERE id = ? AND graded_at IS NOT NULL")) {
            ask.setString(1, sheet);
            try (ResultSet found = ask.executeQuery()) {
                assertThat(found.next()).as("seed %d: graded", seed).isTrue();
                assertThat(marks).contains(found.getInt(1) + " of " + found.getInt(2));
            }
        }
        tablet.toTheList();
        browser.patiently().until(found -> tablet.onDisk(sheet) == 0);
        phone.open(sheet);
        phone.browser().see(By.id("graded"));
    }

    /** What the academy has of a device, in the order in which the device numbered it. */
    private static List<Tap> kept(RunningAcademy academy, String device, List<String> sheets) throws SQLException {
        List<Tap> kept = new ArrayList<>();
        Set<Long> numbers = new HashSet<>();
        try (Connection database = DriverManager.getConnection(academy.databaseUrl(), "root", "");
                PreparedStatement ask = database.prepareStatement(
                        "SELECT attempt_id, kind, line, value, number, late FROM practicals_operation WHERE device = ? ORDER BY number")) {
            ask.setString(1, device);
            try (ResultSet found = ask.executeQuery()) {
                while (found.next()) {
                    kept.add(new Tap(found.getString(1), found.getString(2), found.getString(3), found.getString(4)));
                    assertThat(numbers.add(found.getLong(5)))
                            .as("a number once")
                            .isTrue();
                    assertThat(found.getBoolean(6)).isFalse();
                    assertThat(sheets).contains(found.getString(1));
                }
            }
        }
        return kept;
    }

    private void some(TappedDevice device, List<String> sheets, Random random) {
        List<String> known = known(device, sheets);
        for (int i = 1 + random.nextInt(STEP); i > 0; i--) {
            device.tap(pick(known, random), random, ++number);
        }
    }

    private static List<String> known(TappedDevice device, List<String> sheets) {
        return sheets.stream().filter(device::has).toList();
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
