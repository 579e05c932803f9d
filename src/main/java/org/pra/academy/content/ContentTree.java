package org.pra.academy.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The files of a programme by path, whether they come from the jar, a folder or an upload. */
public final class ContentTree {

    private static final String ROOT = "programme/";
    private final Map<String, byte[]> files;

    private ContentTree(Map<String, byte[]> files) {
        this.files = files;
    }

    public static ContentTree of(Map<String, String> texts) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        texts.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return new ContentTree(files);
    }

    /** The programme that ships inside the application. */
    public static ContentTree shipped() {
        TreeMap<String, byte[]> files = new TreeMap<>();
        try {
            for (Resource resource :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + ROOT + "**/*.*")) {
                String url = resource.getURL().toString();
                files.put(
                        url.substring(url.lastIndexOf("/" + ROOT) + ROOT.length() + 1),
                        resource.getContentAsByteArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The programme files inside the application cannot be read", e);
        }
        return new ContentTree(files);
    }

    /** A programme in a folder, as an author edits it. */
    public static ContentTree folder(Path root) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + root + " cannot be read", e);
        }
        return new ContentTree(files);
    }

    public Optional<String> text(String path) {
        byte[] bytes = files.get(path);
        return bytes == null ? Optional.empty() : Optional.of(new String(bytes, StandardCharsets.UTF_8));
    }

    /** Paths that start and end so, in alphabetical order. */
    public List<String> paths(String prefix, String suffix) {
        return files.keySet().stream()
                .filter(path -> path.startsWith(prefix) && path.endsWith(suffix))
                .toList();
    }

    /** SHA-256 over paths and bytes below a prefix; equal digests mean equal content. */
    public String digest(String prefix) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            files.forEach((path, bytes) -> {
                if (path.startsWith(prefix)) {
                    sha.update(path.getBytes(StandardCharsets.UTF_8));
                    sha.update((byte) 0);
                    sha.update(bytes);
                }
            });
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
