package org.pra.academy.placements;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A logbook as CSV in UTF-8 with a mark for spreadsheets: one row an entry, oldest day first. No cell is taken for a formula. */
final class LogbookCsv {

    private static final String MARK = "\uFEFF";

    private LogbookCsv() {}

    static byte[] of(Logbook logbook) {
        List<String> tasks = logbook.progress().blocks().stream()
                .flatMap(block -> block.block().minimumCounts().keySet().stream())
                .toList();
        StringWriter text = new StringWriter();
        text.write(MARK);
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(heads(tasks));
            for (EntryRow entry : logbook.entries().reversed()) {
                csv.writeRecord(row(logbook, entry, tasks).stream()
                        .map(LogbookCsv::harmless)
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The logbook could not be written", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> heads(List<String> tasks) {
        List<String> heads = new ArrayList<>(
                List.of("trainee", "batch", "day", "block", "minutes written", "minutes signed", "minutes counted"));
        heads.addAll(tasks);
        heads.addAll(List.of(
                "what was done",
                "state",
                "question",
                "last reason",
                "signed by",
                "designation",
                "contact",
                "link by",
                "signed at (UTC)",
                "entry"));
        return heads;
    }

    private static List<String> row(Logbook logbook, EntryRow entry, List<String> tasks) {
        List<String> row = new ArrayList<>(List.of(
                logbook.progress().name(),
                logbook.progress().batch(),
                entry.day().toString(),
                entry.block(),
                String.valueOf(entry.written().value()),
                entry.signed() == null ? "" : String.valueOf(entry.minutes().value()),
                String.valueOf(entry.counted().value())));
        for (String task : tasks) {
            TaskCount count = entry.counts().get(task);
            row.add(count == null ? "" : String.valueOf(count.now()));
        }
        EntryRow.Signature signature = entry.signature();
        row.addAll(List.of(
                entry.words(),
                entry.state().name(),
                entry.question().name(),
                Objects.toString(entry.note(), ""),
                signature == null ? "" : signature.by().name(),
                signature == null ? "" : signature.by().designation(),
                signature == null ? "" : signature.contact(),
                signature == null ? "" : signature.way().name(),
                signature == null ? "" : signature.at().toString(),
                entry.id().toString()));
        return row;
    }

    /** What a spreadsheet would take for a formula begins with an apostrophe. */
    static String harmless(String words) {
        return words.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + words : words;
    }
}
