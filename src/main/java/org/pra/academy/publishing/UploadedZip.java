package org.pra.academy.publishing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Fault;
import org.pra.academy.kernel.Sha256;

/**
 * Opens an uploaded zip without trusting it: nothing is written to disk, names and sizes are checked before and while reading, and
 * whatever is not safe refuses the whole upload. A single folder around everything is taken off; what systems leave behind is passed over.
 */
final class UploadedZip {

    static final int MOST_FILES = 3_000;
    static final int LARGEST_TEXT = 2_000_000;
    static final int LARGEST_FILM = 16_000_000;
    static final long LARGEST_WHOLE = 200_000_000;
    static final String VERSION_FILE = "version.txt";
    private static final int LONGEST_NAME = 200;
    private static final Set<String> TEXTS = Set.of("yaml", "md", "vtt");
    private static final Pattern PASSED_OVER = Pattern.compile(
            "(^|.*/)(__MACOSX/.*|\\.DS_Store|Thumbs\\.db|desktop\\.ini|\\.git/.*|\\.gitignore|README\\.txt)");
    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*");
    private static final Pattern STARTED_FROM = Pattern.compile("version (\\d{1,6})\\b");

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, ContentTree.Media> media = new TreeMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private final BiConsumer<String, byte[]> films;
    private long whole;
    private int startedFrom;

    private UploadedZip(BiConsumer<String, byte[]> films) {
        this.films = films;
    }

    /** The folder in the zip; {@code startedFrom} is the version it was downloaded from, 0 when it does not say. */
    record Folder(ContentTree tree, List<Fault> faults, int startedFrom) {}

    /** The upload is refused as a whole. */
    static final class Unsafe extends RuntimeException {
        private final String key;
        private final transient List<Object> args;

        Unsafe(String key, Object... args) {
            super(key + List.of(args));
            this.key = "publishing.unsafe." + key;
            this.args = List.of(args);
        }

        UploadOutcome.Refused refused() {
            return new UploadOutcome.Refused(key, args);
        }
    }

    /** {@code films} takes each film and picture by its digest, as it is read. */
    static Folder open(Path file, BiConsumer<String, byte[]> films) throws IOException {
        UploadedZip upload = new UploadedZip(films);
        try {
            ZipLinks.refuse(file);
            try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
                upload.read(zip);
            }
        } catch (ZipException e) {
            throw new Unsafe("notAZip");
        }
        return new Folder(ContentTree.of(upload.texts).withMedia(upload.media), upload.faults, upload.startedFrom);
    }

    private void read(ZipFile zip) throws IOException {
        List<ZipEntry> entries = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (entries.size() >= MOST_FILES) {
                throw new Unsafe("tooMany", MOST_FILES);
            }
            String name = entry.getName();
            refuseUnsafe(name);
            if (!entry.isDirectory() && !PASSED_OVER.matcher(name).matches()) {
                if (!names.add(name.toLowerCase(Locale.ROOT))) {
                    throw new Unsafe("twice", shown(name));
                }
                entries.add(entry);
            }
        }
        String around = around(entries);
        for (ZipEntry entry : entries) {
            read(zip, entry, entry.getName().substring(around.length()));
        }
        if (!texts.containsKey("programme.yaml")) {
            throw new Unsafe("noProgramme");
        }
    }

    private static void refuseUnsafe(String name) {
        boolean climbs = name.contains("\\")
                || name.startsWith("/")
                || name.matches("[A-Za-z]:.*")
                || List.of(name.split("/")).contains("..")
                || name.chars().anyMatch(Character::isISOControl);
        if (climbs) {
            throw new Unsafe("path", shown(name));
        }
        if (name.length() > LONGEST_NAME) {
            throw new Unsafe("longName", shown(name));
        }
    }

    /** The one folder that everything lies in, when the programme does not lie at the top. */
    private static String around(List<ZipEntry> entries) {
        return entries.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.endsWith("/programme.yaml") || name.equals("programme.yaml"))
                .min(Comparator.comparingInt(String::length))
                .map(name -> name.substring(0, name.length() - "programme.yaml".length()))
                .filter(folder ->
                        entries.stream().allMatch(entry -> entry.getName().startsWith(folder)))
                .orElse("");
    }

    private void read(ZipFile zip, ZipEntry entry, String path) throws IOException {
        String type = path.substring(path.lastIndexOf('.') + 1);
        if (path.equals(VERSION_FILE)) {
            var found = STARTED_FROM.matcher(utf8(path, bytes(zip, entry, path, LARGEST_TEXT)));
            startedFrom = found.find() ? Integer.parseInt(found.group(1)) : 0;
        } else if (!SAFE.matcher(path).matches()) {
            fault(path, "file-name", "Names of files are made of letters a to z, digits, dots and dashes.");
        } else if (ContentTree.isMedia(path)) {
            byte[] content = bytes(zip, entry, path, LARGEST_FILM);
            if (!looksLike(type, content)) {
                fault(path, "file-type", "By its content this is no ." + type + " file.");
                return;
            }
            String digest = Sha256.hex(content);
            films.accept(digest, content);
            media.put(path, new ContentTree.Media(content.length, digest));
        } else if (TEXTS.contains(type)) {
            texts.put(path, text(path, bytes(zip, entry, path, LARGEST_TEXT)));
        } else {
            fault(path, "file-type", "Files of this kind are no part of a programme.");
        }
    }

    /** Reads what is there, whatever the zip says about its size, and stops at the limits. */
    private byte[] bytes(ZipFile zip, ZipEntry entry, String path, int most) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] buffer = new byte[16_384];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                whole += count;
                if (out.size() + count > most) {
                    throw new Unsafe("tooLarge", shown(path), most / 1_000_000);
                }
                if (whole > LARGEST_WHOLE) {
                    throw new Unsafe("wholeTooLarge", LARGEST_WHOLE / 1_000_000);
                }
                out.write(buffer, 0, count);
            }
        }
        return out.toByteArray();
    }

    /** One way to end lines and no mark at the beginning, so that an editor's habits are no change. */
    private String text(String path, byte[] content) {
        String text = utf8(path, content).replace("\r\n", "\n").replace('\r', '\n');
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private String utf8(String path, byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            String lossy = new String(content, StandardCharsets.UTF_8);
            int line = 1
                    + (int) lossy.substring(0, Math.max(0, lossy.indexOf('\uFFFD')))
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            faults.add(new Fault(
                    path, line, "utf-8", "This line holds a character that is not UTF-8; save the file as UTF-8."));
            return lossy;
        }
    }

    private static boolean looksLike(String type, byte[] content) {
        int first = content.length < 4 ? 0 : ByteBuffer.wrap(content).getInt();
        return switch (type) {
            case "webm" -> first == 0x1A45DFA3;
            case "jpg" -> (first >>> 8) == 0xFFD8FF;
            default -> first == 0x52494646;
        };
    }

    private void fault(String path, String rule, String sentence) {
        faults.add(new Fault(path, 1, rule, sentence));
    }

    private static String shown(String name) {
        String clean = name.replaceAll("\\p{Cntrl}", "?");
        return clean.length() > 80 ? clean.substring(0, 80) + "…" : clean;
    }
}
