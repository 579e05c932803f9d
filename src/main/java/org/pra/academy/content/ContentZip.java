package org.pra.academy.content;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A tree as bytes to keep, and back: every text, and of films and pictures their sizes and digests in a list. Only for what the academy
 * packed itself: it trusts what it reads.
 */
public final class ContentZip {

    private static final String MEDIA_LIST = ".media";

    private ContentZip() {}

    public static byte[] pack(ContentTree tree) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String path : tree.paths("", "")) {
                add(zip, path, tree.text(path).orElseThrow().getBytes(StandardCharsets.UTF_8));
            }
            StringBuilder list = new StringBuilder();
            tree.media()
                    .forEach((path, media) -> list.append(media.digest())
                            .append(' ')
                            .append(media.size())
                            .append(' ')
                            .append(path)
                            .append('\n'));
            add(zip, MEDIA_LIST, list.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("A programme cannot be packed", e);
        }
        return bytes.toByteArray();
    }

    public static ContentTree unpack(byte[] packed) {
        Map<String, String> texts = new HashMap<>();
        Map<String, ContentTree.Media> media = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                if (entry.getName().equals(MEDIA_LIST)) {
                    text.lines()
                            .map(line -> line.split(" ", 3))
                            .forEach(part ->
                                    media.put(part[2], new ContentTree.Media(Long.parseLong(part[1]), part[0])));
                } else {
                    texts.put(entry.getName(), text);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A kept programme cannot be unpacked", e);
        }
        return ContentTree.of(texts).withMedia(media);
    }

    /** An entry that is the same bytes for the same content, whenever it is written. */
    public static void add(ZipOutputStream zip, String path, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setLastModifiedTime(FileTime.fromMillis(0));
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
