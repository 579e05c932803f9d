package org.pra.academy.scenarios;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.ContentZip;
import org.pra.academy.content.Fault;
import org.pra.academy.curriculum.ProgrammeService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Scenario folders out of the academy and, to be checked and tried out before they are published, into it. Nothing brought in is kept. */
@Service
@PreAuthorize("hasRole('INSTRUCTOR')")
public class FolderService {

    private static final Set<String> FILES = Set.of(ScriptReader.FILE, WalkRules.FILE, "intent.md");
    private static final String BROUGHT = "scenarios/brought/";
    private static final int LARGEST_FILE = 400_000;
    private static final int MOST_ENTRIES = 20;
    private static final int DIGITS = 12;
    private final Library library;
    private final ProgrammeService programmes;

    FolderService(Library library, ProgrammeService programmes) {
        this.library = library;
        this.programmes = programmes;
    }

    /** The name carries the first digits of the script's checksum. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Folder(String fileName, byte[] zip) {}

    /** What the linter says, how players of habit fared, and, when it can be played, the script to try out. */
    public record Checked(List<Fault> faults, List<String> fared, String script, boolean playable) {}

    /** The folder of a scenario as published. */
    public Folder export(String scenarioId) {
        Script script = library.wanted(scenarioId).script();
        String folder = script.file().substring(0, script.file().length() - ScriptReader.FILE.length());
        String name = folder.substring(folder.indexOf('/') + 1);
        ContentTree files = programmes.files();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String path : files.paths(folder, "")) {
                ContentZip.add(
                        zip,
                        name + path.substring(folder.length()),
                        files.text(path).orElse("").getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A scenario cannot be packed", e);
        }
        return new Folder(scenarioId + "-" + script.digest().substring(0, DIGITS) + ".zip", bytes.toByteArray());
    }

    /** Holds a folder, packed as a zip, against every rule. */
    public Checked check(byte[] packed) {
        Map<String, String> texts = unpack(packed);
        String path = BROUGHT + ScriptReader.FILE;
        ScenarioLint.Examined examined = ScenarioLint.examine(ContentTree.of(texts), path, true);
        return new Checked(
                examined.faults(),
                examined.fared().stream().map(Trials.Fared::toString).toList(),
                texts.getOrDefault(path, ""),
                examined.all().filter(all -> all.stuck().isEmpty()).isPresent());
    }

    /** The map of a script that was found playable; nobody has walked it yet. */
    public FlowMap map(String script) {
        return new FlowMaker(read(script), Map.of(), Map.of()).map(0);
    }

    /** A trial of a script that was found playable. */
    public Preview preview(
            String script, String beat, Map<String, Integer> values, List<String> facts, List<String> replies) {
        return MapService.preview(read(script), beat, values, facts, replies);
    }

    private static Script read(String script) {
        return Library.read(BROUGHT + ScriptReader.FILE, script, "").script();
    }

    private static Map<String, String> unpack(byte[] packed) {
        Map<String, String> texts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry();
                    entry != null && entries < MOST_ENTRIES;
                    entry = zip.getNextEntry()) {
                entries++;
                String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                if (FILES.contains(name)) {
                    texts.put(BROUGHT + name, new String(zip.readNBytes(LARGEST_FILE), StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("This is no zip of a scenario folder.", e);
        }
        return texts;
    }
}
