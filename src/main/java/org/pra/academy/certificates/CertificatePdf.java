package org.pra.academy.certificates;

import java.awt.Color;
import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.pra.academy.kernel.Minutes;
import org.pra.academy.print.PdfFace;
import org.pra.academy.print.PdfPen;
import org.pra.academy.print.PdfSheet;
import org.pra.academy.print.Press;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The completion record on one A4 page: one accent, tabular marks, a QR code with its short address, fine print that is true. */
@Component
class CertificatePdf {

    private static final Color INK = new Color(0x1d2526);
    private static final Color SOFT = new Color(0x4a5657);
    private static final Color LINE = new Color(0xd9d3c8);
    private static final Color BRAND = new Color(0x0b5a5e);
    private static final float LEFT = 56;
    private static final float WIDTH = PdfSheet.WIDTH - 2 * LEFT;
    private static final float RIGHT = LEFT + WIDTH;
    private static final float[] COLUMNS = {290, 335, 375, 415, 466, 508, 539};
    private final Press press;
    private final DateTimeFormatter day;
    private final ZoneId zone;

    CertificatePdf(Press press, @Value("${pra.time-zone:Asia/Kolkata}") ZoneId zone) {
        this.press = press;
        this.zone = zone;
        this.day = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withZone(zone);
    }

    /** The same facts give the same page. */
    byte[] draw(CertificateFacts facts, String address, String hash) {
        return press.print(sheet -> {
            PdfFace plain = sheet.plain();
            PdfFace strong = sheet.strong();
            try (PdfPen pen = sheet.page()) {
                pen.in("Document", () -> {
                    head(pen, facts, plain, strong);
                    float y = hours(pen, facts, plain, strong);
                    units(pen, facts, plain, strong, y - 26);
                    foot(pen, facts, plain, strong, address, hash);
                });
            }
            return sheet.bytes(
                    "Course completion record " + facts.serial(),
                    facts.institute(),
                    facts.programme(),
                    facts.issuedAt(),
                    zone);
        });
    }

    private static void head(PdfPen pen, CertificateFacts facts, PdfFace plain, PdfFace strong) throws IOException {
        pen.rule(BRAND, 5, LEFT, 782, 64);
        pen.in("P", () -> pen.fitted(facts.institute(), strong, 12, INK, LEFT, 758, WIDTH - 150));
        pen.in("P", () -> pen.right(facts.serial(), plain, 9, SOFT, RIGHT, 758));
        pen.in("H1", () -> pen.text("Course completion record", plain, 11, SOFT, LEFT, 722));
        pen.in("P", () -> pen.fitted(facts.learner(), strong, 28, INK, LEFT, 688, WIDTH));
        pen.in("P", () -> {
            pen.text("completed the programme", plain, 11, SOFT, LEFT, 662);
            pen.fitted(facts.programme(), strong, 17, BRAND, LEFT, 638, WIDTH);
        });
        pen.in(
                "P",
                () -> pen.text(
                        Minutes.of(facts.plannedMinutes()) + " planned · programme version " + facts.programmeVersion()
                                + " · refers to " + facts.reference(),
                        plain,
                        9,
                        SOFT,
                        LEFT,
                        620));
    }

    private static float hours(PdfPen pen, CertificateFacts facts, PdfFace plain, PdfFace strong) throws IOException {
        float top = 590;
        float step = 16;
        float end = top - 6 - step * facts.hours().size();
        pen.in("Table", () -> {
            pen.in("TR", () -> {
                pen.in("TH", () -> pen.text("Hours", strong, 10, INK, LEFT, top));
                pen.in("TH", () -> pen.right("planned", plain, 8, SOFT, COLUMNS[1], top));
                pen.in("TH", () -> pen.right("recorded", plain, 8, SOFT, COLUMNS[3], top));
            });
            float y = top - 6;
            int recorded = 0;
            for (CertificateFacts.HoursFact kind : facts.hours()) {
                pen.rule(LINE, 0.5f, LEFT, y, COLUMNS[3] - LEFT);
                hoursRow(pen, kindName(kind.kind()), kind.planned(), kind.recorded(), plain, y - 12);
                recorded += kind.recorded();
                y -= step;
            }
            pen.rule(INK, 0.8f, LEFT, y, COLUMNS[3] - LEFT);
            hoursRow(pen, "Total", facts.plannedMinutes(), recorded, strong, y - 12);
        });
        return end - 12;
    }

    private static void hoursRow(PdfPen pen, String kind, int planned, int recorded, PdfFace face, float y)
            throws IOException {
        pen.in("TR", () -> {
            pen.in("TD", () -> pen.text(kind, face, 9, INK, LEFT, y));
            pen.in("TD", () -> pen.right(Minutes.of(planned).toString(), face, 9, INK, COLUMNS[1], y));
            pen.in("TD", () -> pen.right(Minutes.of(recorded).toString(), face, 9, INK, COLUMNS[3], y));
        });
    }

    private static void units(PdfPen pen, CertificateFacts facts, PdfFace plain, PdfFace strong, float top)
            throws IOException {
        float step = 16;
        float end = top - 6 - step * facts.units().size();
        pen.in("Table", () -> {
            pen.in("TR", () -> {
                pen.in("TH", () -> pen.text("Units and marks", strong, 10, INK, LEFT, top));
                List<String> heads = List.of("theory", "practical", "viva", "on job", "total", "%", "grade");
                for (int i = 0; i < heads.size(); i++) {
                    int at = i;
                    pen.in("TH", () -> pen.right(heads.get(at), plain, 7.5f, SOFT, COLUMNS[at], top));
                }
            });
            float y = top - 6;
            for (CertificateFacts.UnitFact unit : facts.units()) {
                pen.rule(LINE, 0.5f, LEFT, y, WIDTH);
                unitRow(pen, unit, plain, y - 12);
                y -= step;
            }
            pen.rule(INK, 0.8f, LEFT, y, WIDTH);
            allUnits(pen, facts, strong, y - 12);
        });
        pen.in(
                "P",
                () -> pen.text(
                        "Grades: A from 85 %, B from 75 %, C from 70 %. Marks are the institute's internal working values (pass rules "
                                + facts.rulesVersion() + ").",
                        plain,
                        7.5f,
                        SOFT,
                        LEFT,
                        end - 30));
    }

    private static void unitRow(PdfPen pen, CertificateFacts.UnitFact unit, PdfFace plain, float y) throws IOException {
        List<String> cells = List.of(
                mark(unit.theory()),
                mark(unit.practical()),
                mark(unit.viva()),
                mark(unit.ojt()),
                unit.points() + " / " + unit.maximum(),
                unit.percent().replace(" %", ""),
                unit.grade());
        pen.in("TR", () -> {
            pen.in("TD", () -> {
                pen.text(unit.code(), plain, 8, SOFT, LEFT, y);
                pen.fitted(unit.title(), plain, 9, INK, LEFT + 78, y, 122);
            });
            for (int i = 0; i < cells.size(); i++) {
                int at = i;
                pen.in("TD", () -> pen.right(cells.get(at), plain, 9, INK, COLUMNS[at], y));
            }
        });
    }

    private static void allUnits(PdfPen pen, CertificateFacts facts, PdfFace strong, float y) throws IOException {
        List<String> cells = List.of(
                "",
                "",
                "",
                "",
                facts.points() + " / " + facts.maximum(),
                facts.percent().replace(" %", ""),
                "");
        pen.in("TR", () -> {
            pen.in("TD", () -> pen.text("All units", strong, 9, INK, LEFT, y));
            for (int i = 0; i < cells.size(); i++) {
                int at = i;
                pen.in("TD", () -> {
                    if (!cells.get(at).isEmpty()) {
                        pen.right(cells.get(at), strong, 9, INK, COLUMNS[at], y);
                    }
                });
            }
        });
    }

    private void foot(PdfPen pen, CertificateFacts facts, PdfFace plain, PdfFace strong, String address, String hash)
            throws IOException {
        float size = 78;
        float base = 96;
        float x = LEFT + size + 18;
        pen.qr(address, INK, LEFT, base, size);
        pen.in(
                "P",
                () -> pen.text(
                        "Issued " + day.format(facts.issuedAt()) + " by " + facts.issuedBy(),
                        strong,
                        10,
                        INK,
                        x,
                        base + 66));
        pen.in("P", () -> {
            pen.text("Check this record at", plain, 9, SOFT, x, base + 48);
            pen.fitted(address, plain, 9, BRAND, x, base + 36, RIGHT - x);
        });
        pen.in(
                "P",
                () -> pen.fitted(
                        "Guidelines taught: " + String.join("; ", facts.editions()),
                        plain,
                        7.5f,
                        SOFT,
                        x,
                        base + 18,
                        RIGHT - x));
        pen.in("P", () -> pen.text("Fingerprint " + hash.substring(0, 32), plain, 7.5f, SOFT, x, base + 6));
        pen.rule(LINE, 0.5f, LEFT, 78, WIDTH);
        pen.in("P", () -> {
            pen.fitted(
                    "This is the institute's own record that the course was completed and assessed. It is not an NSQF certificate; only the awarding body issues one.",
                    plain,
                    7.5f,
                    SOFT,
                    LEFT,
                    64,
                    WIDTH);
            pen.text(
                    "It can be corrected or withdrawn. The page behind the code always tells whether it is valid today.",
                    plain,
                    7.5f,
                    SOFT,
                    LEFT,
                    53);
        });
    }

    private static String mark(int points) {
        return points == 0 ? "–" : String.valueOf(points);
    }

    private static String kindName(String kind) {
        return switch (kind) {
            case "THEORY" -> "Theory: lectures and videos";
            case "PRACTICAL" -> "Practical and simulation";
            case "EMPLOYABILITY" -> "Employability skills";
            default -> "On-the-job training";
        };
    }
}
