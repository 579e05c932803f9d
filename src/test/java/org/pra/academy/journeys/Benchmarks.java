package org.pra.academy.journeys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openqa.selenium.By;

/**
 * {@code ./pra bench}: journeys against the packaged application, with what they cost the server: CPU milliseconds of application and
 * MariaDB together, and SQL statements, beside the reference system and the goal. Figures of one machine on one day; never a test.
 */
public final class Benchmarks {

    private static final int WARM_UP = Integer.getInteger("warm-up", 200);
    private static final int RUNS = 20;
    private static final int SESSIONS = 30;
    private static final int MILLIS_PER_TICK = 10;
    private static final String ROW = "%-44s %9s %7s %9s %18s %14s%n";
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

    public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
        new Benchmarks().run();
        System.exit(0);
    }

    private void run() throws IOException, SQLException, InterruptedException {
        coldStart();
        moreTrainees();
        System.out.printf(Locale.ROOT, ROW, "journey", "CPU ms", "SQL", "ms", "reference", "goal");
        try (Browser browser = new Browser(academy.address(), 1280, 900)) {
            firstLoad(browser);
            Runnable signIn = () -> browser.signIn(Demo.TRAINEE, Demo.PASSWORD);
            measure("first ten of W1, cold", 10, signIn, "", "");
            repeat(signIn, WARM_UP);
            measure("W1 sign-in page, sign in, home ready", RUNS, signIn, "106/121-169/392", "37/12 a view/160");
            Runnable lecture = () -> {
                browser.open("lecture/L20");
                browser.click(By.xpath("(//section//button[contains(., 'ead')])[1]"));
                browser.seeText("Saved ");
            };
            repeat(lecture, WARM_UP);
            measure("W2 open a lecture, mark a section read", RUNS, lecture, "55-66/74-82/329", "9/15/100");
            paper(browser);
            browser.signIn(Demo.GRADUATE, Demo.PASSWORD).open("my-record");
            String pdf = browser.see(By.cssSelector("a[id^='download-']")).getAttribute("href");
            Runnable download = () -> browser.runAsync(
                    "const done = arguments[1]; fetch(arguments[0]).then((r) => r.arrayBuffer()).then((b) => done(b.byteLength))",
                    pdf);
            repeat(download, WARM_UP);
            measure("W4 draw and download a record as PDF", RUNS, download, "250/95/231", "8");
            browser.signIn(Demo.INSTRUCTOR, Demo.PASSWORD);
            Runnable list = () -> browser.open("grade").see(By.cssSelector("tbody tr"));
            repeat(list, WARM_UP);
            measure("W5 instructor opens 200 trainees", RUNS, list, "106/67/1348", "20/6/270");
            heap(browser);
        }
    }

    private void paper(Browser browser) throws IOException, SQLException {
        AnswerKey key = new AnswerKey();
        browser.signIn(Demo.READY_FOR_THE_PAPER, Demo.PASSWORD);
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
                "288-313/523-560",
                "90/100 (30 items)");
    }

    private void coldStart() throws IOException {
        String log = Files.readString(academy.log());
        System.out.println(log.lines()
                .filter(line -> line.contains("Started PraAcademy"))
                .reduce((a, b) -> b)
                .map(line -> "cold start: " + line.substring(line.indexOf("Started")))
                .orElse(""));
    }

    /** The demo has about twenty trainees; the list is measured with two hundred. */
    private void moreTrainees() throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.executeUpdate("""
                    INSERT INTO identity_person (id, name, email, roles, enabled, stamp, joined_at, version)
                    SELECT UUID(), CONCAT('Trainee ', seq), CONCAT('bench', seq, '@example.org'), 'TRAINEE', TRUE, 0, UTC_TIMESTAMP(6), 0
                    FROM seq_1_to_180""");
            statement.executeUpdate("""
                    INSERT INTO learning_enrolment (trainee_id, batch_id, programme_version, programme_digest, enrolled_at)
                    SELECT p.id, (SELECT id FROM batches_batch ORDER BY starts LIMIT 1), '2026.1', REPEAT('0', 64), UTC_TIMESTAMP(6)
                    FROM identity_person p WHERE p.email LIKE 'bench%'""");
        }
    }

    private void heap(Browser browser) throws IOException, InterruptedException {
        long before = liveHeap();
        for (int i = 0; i < SESSIONS; i++) {
            browser.signIn(Demo.TRAINEE, Demo.PASSWORD).open("lecture/L20");
        }
        System.out.printf(
                Locale.ROOT,
                ROW,
                "live heap per session, lecture open, KB",
                (liveHeap() - before) / SESSIONS,
                "",
                "",
                "8 (on disk)",
                "200");
    }

    private long liveHeap() throws IOException, InterruptedException {
        jcmd("GC.run");
        Matcher used = Pattern.compile("(?m)^\\s*(?:DefNew|Tenured)\\s+total \\d+K, used (\\d+)K")
                .matcher(jcmd("GC.heap_info"));
        long sum = 0;
        while (used.find()) {
            sum += Long.parseLong(used.group(1));
        }
        return sum;
    }

    private String jcmd(String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(academy.pid()),
                        command)
                .start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return answer;
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
                "",
                "1172",
                "400");
    }

    private void measure(String name, int runs, Runnable journey, String reference, String goal)
            throws IOException, SQLException {
        long cpu = cpu();
        long statements = statements();
        long[] millis = new long[runs];
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            journey.run();
            millis[i] = (System.nanoTime() - start) / 1_000_000;
        }
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                ROW,
                name,
                String.format(Locale.ROOT, "%.1f", (cpu() - cpu) / (double) runs),
                (statements() - statements) / runs,
                millis[runs / 2],
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
