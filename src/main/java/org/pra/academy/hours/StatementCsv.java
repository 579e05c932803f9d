package org.pra.academy.hours;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** The ledger as rows; words that a spreadsheet would take for a formula are quoted with an apostrophe. */
final class StatementCsv {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private StatementCsv() {}

    static byte[] write(HoursStatement statement, ZoneId zone) {
        StringWriter text = new StringWriter();
        text.write('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord("recorded at", "kind", "unit", "source", "minutes", "verified", "rests on");
            for (HoursLine line : statement.lines()) {
                csv.writeRecord(
                        MOMENT.format(line.at().atZone(zone)),
                        line.kind().name().toLowerCase(java.util.Locale.ROOT),
                        line.unit().value(),
                        harmless(line.source()),
                        String.valueOf(line.effect()),
                        line.verified() ? "yes" : "no",
                        harmless(line.evidence()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The ledger could not be written", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String harmless(String words) {
        return words.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + words : words;
    }
}
