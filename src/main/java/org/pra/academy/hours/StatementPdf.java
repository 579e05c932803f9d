package org.pra.academy.hours;

import java.awt.Color;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.pra.academy.print.PdfPen;
import org.pra.academy.print.PdfSheet;

/** The ledger on paper: the sums first, then every line, page after page. */
final class StatementPdf {

    private static final Color INK = new Color(0x1d2526);
    private static final Color SOFT = new Color(0x4a5657);
    private static final Color LINE = new Color(0xd9d3c8);
    private static final float LEFT = 48;
    private static final float RIGHT = PdfSheet.WIDTH - 48;
    private static final float TOP = PdfSheet.HEIGHT - 64;
    private static final float BOTTOM = 64;
    private static final float STEP = 15;
    private static final float[] COLUMNS = {LEFT, 118, 186, 252, 330, 374};
    private final PdfSheet sheet;
    private final DateTimeFormatter moment;
    private PdfPen pen;
    private float y;

    StatementPdf(PdfSheet sheet, ZoneId zone) throws IOException {
        this.sheet = sheet;
        this.moment = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH).withZone(zone);
        this.pen = sheet.page();
        this.y = TOP;
    }

    byte[] draw(HoursStatement statement, String name, String institute, Instant now) throws IOException {
        sheet.open("Document");
        pen.in("P", () -> pen.fitted(institute, sheet.strong(), 11, INK, LEFT, y, RIGHT - LEFT));
        y -= 30;
        pen.in("H1", () -> pen.fitted("Hours of " + name, sheet.strong(), 20, INK, LEFT, y, RIGHT - LEFT));
        y -= 20;
        pen.in(
                "P",
                () -> pen.text(
                        "As of " + moment.format(now) + ". Official total " + statement.official()
                                + "; the kinds sum to "
                                + statement.sumOfKinds()
                                + (statement.plansAgree() ? "." : ": the two do not agree."),
                        sheet.plain(),
                        9,
                        SOFT,
                        LEFT,
                        y));
        y -= 28;
        sums(statement);
        y -= 24;
        lines(statement.lines());
        sheet.shut();
        pen.close();
        return sheet.bytes("Hours of " + name, institute, "Ledger of training hours", now, moment.getZone());
    }

    private void sums(HoursStatement statement) throws IOException {
        sheet.open("Table");
        row("TH", List.of("Kind", "", "planned", "recorded", "verified", ""), true);
        for (HoursStatement.Kind kind : statement.kinds()) {
            row(
                    "TD",
                    List.of(
                            word(kind.kind().name()),
                            "",
                            kind.planned().toString(),
                            kind.recorded().toString(),
                            kind.verified().toString(),
                            ""),
                    false);
        }
        row(
                "TD",
                List.of(
                        "All",
                        "",
                        statement.sumOfKinds().toString(),
                        statement.recorded().toString(),
                        statement.verified().toString(),
                        ""),
                true);
        sheet.shut();
    }

    private void lines(List<HoursLine> lines) throws IOException {
        sheet.open("Table");
        row("TH", List.of("Date", "Unit", "Source", "Minutes", "Verified", "Rests on"), true);
        for (HoursLine line : lines) {
            if (y < BOTTOM) {
                pen.close();
                pen = sheet.page();
                y = TOP;
            }
            row(
                    "TD",
                    List.of(
                            moment.format(line.at()),
                            line.unit().shortCode(),
                            line.source(),
                            (line.takesBack() ? "−" : "") + line.minutes(),
                            line.verified() ? "yes" : "not yet",
                            line.evidence()),
                    false);
        }
        sheet.shut();
    }

    private void row(String cell, List<String> cells, boolean strong) throws IOException {
        float at = y;
        pen.in("TR", () -> {
            for (int i = 0; i < cells.size(); i++) {
                float left = COLUMNS[i];
                float width = (i + 1 < COLUMNS.length ? COLUMNS[i + 1] : RIGHT) - left - 6;
                String words = cells.get(i);
                pen.in(cell, () -> {
                    if (!words.isEmpty()) {
                        pen.fitted(words, strong ? sheet.strong() : sheet.plain(), 8.5f, INK, left, at, width);
                    }
                });
            }
        });
        pen.rule(LINE, 0.5f, LEFT, at - 4, RIGHT - LEFT);
        y -= STEP;
    }

    private static String word(String kind) {
        return switch (kind) {
            case "THEORY" -> "Theory";
            case "PRACTICAL" -> "Practical";
            case "EMPLOYABILITY" -> "Employability";
            default -> "On the job";
        };
    }
}
