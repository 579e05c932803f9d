package org.pra.academy.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.pra.academy.content.ContentTree;

/** A folder of the programme as an administrator edits it, without its films. */
final class TestFolder {

    private final Map<String, byte[]> files = new TreeMap<>();

    TestFolder() {
        ContentTree shipped = ContentTree.shipped();
        shipped.paths("", "").forEach(path -> put(path, shipped.text(path).orElseThrow()));
    }

    TestFolder put(String path, String text) {
        return put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    TestFolder put(String path, byte[] content) {
        files.put(path, content);
        return this;
    }

    TestFolder without(String prefix) {
        files.keySet().removeIf(path -> path.startsWith(prefix));
        return this;
    }

    String text(String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    /** Puts one text in the place of another where it stands first. */
    TestFolder edit(String path, String from, String to) {
        String text = text(path);
        int at = text.indexOf(from);
        if (at < 0) {
            throw new AssertionError("'" + from + "' is not in " + path);
        }
        return put(path, text.substring(0, at) + to + text.substring(at + from.length()));
    }

    Path zip() {
        return zip("");
    }

    Path zip(String around) {
        try {
            Path zip = Files.createTempFile("programme", ".zip");
            zip.toFile().deleteOnExit();
            try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    out.putNextEntry(new ZipEntry(around + file.getKey()));
                    out.write(file.getValue());
                    out.closeEntry();
                }
            }
            return zip;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
