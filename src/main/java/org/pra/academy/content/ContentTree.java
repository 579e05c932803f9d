package org.pra.academy.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The files of a programme by path, whether they come from the jar, a folder or an upload. Of films and pictures only the size and a
 * digest are kept.
 */
public final class ContentTree {

    private static final String ROOT = "programme/";
    private static final Set<String> MEDIA = Set.of("webm", "jpg", "webp");
    private final TreeMap<String, byte[]> files = new TreeMap<>();
    private final TreeMap<String, Media> media = new TreeMap<>();

    private ContentTree() {}

    /** A file that is not text: how many bytes it has, and the SHA-256 of them. */
    public record Media(long size, String digest) {}

    public static ContentTree of(Map<String, String> texts) {
        ContentTree tree = new ContentTree();
        texts.forEach((path, text) -> tree.files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return tree;
    }

    /** The same files with some texts in place of what stands there; a text is added where there is none. */
    public ContentTree with(Map<String, String> texts) {
        ContentTree tree = new ContentTree();
        tree.files.putAll(files);
        tree.media.putAll(media);
        texts.forEach((path, text) -> tree.files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return tree;
    }

    /** The same files with another film or picture at a path. */
    public ContentTree with(String path, Media other) {
        ContentTree tree = with(Map.of());
        tree.media.put(path, other);
        return tree;
    }

    /** The same texts with these films and pictures and no other. */
    public ContentTree withMedia(Map<String, Media> all) {
        ContentTree tree = new ContentTree();
        tree.files.putAll(files);
        tree.media.putAll(all);
        return tree;
    }

    /** This tree, with all that lies at the chosen paths taken from another: what is not there goes. */
    public ContentTree taking(Predicate<String> chosen, ContentTree other) {
        ContentTree tree = new ContentTree();
        files.forEach((path, bytes) -> put(!chosen.test(path), tree.files, path, bytes));
        media.forEach((path, found) -> put(!chosen.test(path), tree.media, path, found));
        other.files.forEach((path, bytes) -> put(chosen.test(path), tree.files, path, bytes));
        other.media.forEach((path, found) -> put(chosen.test(path), tree.media, path, found));
        return tree;
    }

    private static <T> void put(boolean wanted, Map<String, T> into, String path, T what) {
        if (wanted) {
            into.put(path, what);
        }
    }

    /** The programme that ships inside the application. */
    public static ContentTree shipped() {
        ContentTree tree = new ContentTree();
        try {
            for (Resource resource :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + ROOT + "**/*.*")) {
                String url = resource.getURL().toString();
                tree.take(url.substring(url.lastIndexOf("/" + ROOT) + ROOT.length() + 1), resource::getInputStream);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The programme files inside the application cannot be read", e);
        }
        return tree;
    }

    /** A programme in a folder, as an author edits it. */
    public static ContentTree folder(Path root) {
        ContentTree tree = new ContentTree();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                tree.take(root.relativize(path).toString().replace('\\', '/'), () -> Files.newInputStream(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + root + " cannot be read", e);
        }
        return tree;
    }

    /** Whether a file of this name is a film or a picture, of which a tree keeps no bytes. */
    public static boolean isMedia(String path) {
        return MEDIA.contains(path.substring(path.lastIndexOf('.') + 1));
    }

    private void take(String path, Opening opening) throws IOException {
        try (InputStream in = opening.open()) {
            if (isMedia(path)) {
                MessageDigest sha = sha256();
                long size = in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), sha));
                media.put(path, new Media(size, HexFormat.of().formatHex(sha.digest())));
            } else {
                files.put(path, in.readAllBytes());
            }
        }
    }

    private interface Opening {
        InputStream open() throws IOException;
    }

    public Optional<Media> media(String path) {
        return Optional.ofNullable(media.get(path));
    }

    /** Every film and picture by path. */
    public Map<String, Media> media() {
        return Collections.unmodifiableMap(media);
    }

    /** Every path, of texts, films and pictures. */
    public Set<String> everyPath() {
        Set<String> all = new TreeSet<>(files.keySet());
        all.addAll(media.keySet());
        return all;
    }

    public Optional<String> text(String path) {
        byte[] bytes = files.get(path);
        return bytes == null ? Optional.empty() : Optional.of(new String(bytes, StandardCharsets.UTF_8));
    }

    /** Paths of texts that start and end so, in alphabetical order. */
    public List<String> paths(String prefix, String suffix) {
        return files.keySet().stream()
                .filter(path -> path.startsWith(prefix) && path.endsWith(suffix))
                .toList();
    }

    /** SHA-256 over paths and bytes below a prefix; equal digests mean equal content. */
    public String digest(String prefix) {
        MessageDigest sha = sha256();
        files.forEach((path, bytes) -> add(sha, prefix, path, bytes));
        media.forEach((path, found) -> add(sha, prefix, path, found.digest().getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(sha.digest());
    }

    private static void add(MessageDigest sha, String prefix, String path, byte[] bytes) {
        if (path.startsWith(prefix)) {
            sha.update(path.getBytes(StandardCharsets.UTF_8));
            sha.update((byte) 0);
            sha.update(bytes);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
