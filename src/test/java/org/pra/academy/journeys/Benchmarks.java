package org.pra.academy.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openqa.selenium.By;

/**
 * {@code ./pra bench}: journeys against the packaged application, with what they cost the server: CPU milliseconds of application and
 * MariaDB together, and SQL statements, beside the reference system and the goal. Figures of one machine on one day; never a test.
 */
public final class Benchmarks {

    private static final int WARM_UP = 15;
    private static final int RUNS = 15;
    private static final int MILLIS_PER_TICK = 10;
    private static final String ROW = "%-44s %9s %9s %16s %14s%n";
    private final RunningAcademy academy = RunningAcademy.get();
    private final Connection database;
    private final long[] processes;

    private Benchmarks() throws IOException, SQLException {
        Matcher port = Pattern.compile("--port=(\\d+)").matcher(Files.readString(academy.log()));
        String last = "";
        while (port.find()) {
            last = port.group(1);
        }
        database = DriverManager.getConnection("jdbc:mariadb://127.0.0.1:" + last + "/pra", "root", "");
        long mariadb = Long.parseLong(Files.readString(academy.database().resolve("data/mariadbd.pid"))
                .strip());
        processes = new long[] {academy.pid(), mariadb};
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        new Benchmarks().run();
        System.exit(0);
    }

    private void run() throws IOException, SQLException {
        System.out.printf(Locale.ROOT, ROW, "journey", "CPU ms", "SQL", "reference", "goal");
        try (Browser browser = new Browser(academy.address(), 1280, 900)) {
            firstLoad(browser);
            Runnable signIn = () -> browser.signIn(Demo.TRAINEE, Demo.PASSWORD);
            repeat(signIn, WARM_UP);
            measure("W1 sign-in page, sign in, home ready", RUNS, signIn, "106 / 121-169", "37 / 12 a view");
            Runnable lecture = () -> {
                browser.open("lecture/L05");
                browser.click(By.xpath("(//section/button)[1]"));
                browser.seeText("Saved ");
            };
            repeat(lecture, WARM_UP);
            measure("W2 open a lecture, mark a section read", RUNS, lecture, "55-66 / 74-82", "9 / 15");
            AnswerKey key = new AnswerKey();
            browser.signIn("deepak.rawat@example.org", Demo.PASSWORD);
            measure(
                    "W3 paper of 40 items, answered, handed in",
                    1,
                    () -> {
                        browser.open("paper");
                        browser.click(By.id("start-paper"));
                        PaperDriver paper = new PaperDriver(browser, key);
                        paper.answerFrom(0, 40);
                        paper.handIn();
                        browser.seeText("of 40 right");
                    },
                    "288-313 / 523-560",
                    "90 / 100 (30 items)");
            browser.signIn(Demo.GRADUATE, Demo.PASSWORD).open("my-record");
            String pdf = browser.see(By.cssSelector("a[id^='download-']")).getAttribute("href");
            Runnable download = () -> browser.runAsync(
                    "const done = arguments[1]; fetch(arguments[0]).then((r) => r.arrayBuffer()).then((b) => done(b.byteLength))",
                    pdf);
            repeat(download, WARM_UP);
            measure("W4 draw and download a record as PDF", RUNS, download, "250 / 95", "8");
            browser.signIn(Demo.INSTRUCTOR, Demo.PASSWORD);
            Runnable list = () -> browser.open("grade").see(By.cssSelector("tbody tr"));
            repeat(list, WARM_UP);
            measure("W5 instructor opens the list of trainees", RUNS, list, "106 / 67", "20 / 6");
        }
        System.out.println(Files.readString(academy.log())
                .lines()
                .filter(line -> line.contains("Started PraAcademy"))
                .reduce((a, b) -> b)
                .orElse(""));
    }

    private static void firstLoad(Browser browser) {
        browser.open("sign-in");
        Object bytes = browser.run(
                "return performance.getEntriesByType('resource').concat(performance.getEntriesByType('navigation')).reduce((sum, e) => sum + e.transferSize, 0)");
        System.out.printf(
                Locale.ROOT,
                ROW,
                "first load of the sign-in page, KB over the wire",
                ((Number) bytes).longValue() / 1024,
                "",
                "1172",
                "400");
    }

    private void measure(String name, int runs, Runnable journey, String reference, String goal)
            throws IOException, SQLException {
        long cpu = cpu();
        long statements = statements();
        repeat(journey, runs);
        System.out.printf(
                Locale.ROOT,
                ROW,
                name,
                String.format(Locale.ROOT, "%.1f", (cpu() - cpu) / (double) runs),
                (statements() - statements) / runs,
                reference,
                goal);
    }

    private static void repeat(Runnable journey, int times) {
        for (int i = 0; i < times; i++) {
            journey.run();
        }
    }

    private long cpu() throws IOException {
        long ticks = 0;
        for (long pid : processes) {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            ticks += Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        }
        return ticks * MILLIS_PER_TICK;
    }

    private long statements() throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("SHOW GLOBAL STATUS LIKE 'Questions'")) {
            row.next();
            return row.getLong(2);
        }
    }
}
