package org.pra.academy.practicals;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * The station sheet's own page and files, built from {@code frontend/station}. They hold nothing about anybody and open for everybody, so
 * that the page can load and ask to sign in. The worker's text carries the list and a digest of all of them: one changed file makes a
 * device fetch all of them anew, together.
 */
@RestController
class StationPages {

    private static final String PAGE = "index.html";
    private static final String WORKER = "worker.js";
    private static final String TEXTS = "i18n/practicals.properties";
    private static final Map<String, MediaType> TYPES = Map.of(
            "html", MediaType.parseMediaType("text/html;charset=UTF-8"),
            "js", MediaType.parseMediaType("text/javascript;charset=UTF-8"),
            "css", MediaType.parseMediaType("text/css;charset=UTF-8"),
            "json", MediaType.APPLICATION_JSON,
            "webmanifest", MediaType.parseMediaType("application/manifest+json"),
            "woff2", MediaType.parseMediaType("font/woff2"),
            "svg", MediaType.parseMediaType("image/svg+xml"));
    private final Map<String, byte[]> files = new TreeMap<>();

    StationPages() {
        try {
            PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
            for (Resource file : resolver.getResources("classpath*:station/*.*")) {
                files.put(String.valueOf(file.getFilename()), file.getContentAsByteArray());
            }
            Properties texts = new Properties();
            texts.load(new StringReader(
                    resolver.getResource("classpath:" + TEXTS).getContentAsString(StandardCharsets.UTF_8)));
            files.put("texts.json", JsonMapper.shared().writeValueAsBytes(new TreeMap<>(texts)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] worker = files.remove(WORKER);
        if (worker != null) {
            String list = files.keySet().stream()
                    .filter(name -> !name.equals(PAGE))
                    .map(name -> "'" + name + "'")
                    .collect(Collectors.joining(", "));
            files.put(
                    WORKER,
                    new String(worker, StandardCharsets.UTF_8)
                            .replace("'__FILES__'", list)
                            .replace("__VERSION__", digest())
                            .getBytes(StandardCharsets.UTF_8));
        }
    }

    @GetMapping({"/station", "/station/"})
    ResponseEntity<byte[]> page() {
        return file(PAGE);
    }

    @GetMapping("/station/{name:[a-z-]+\\.[a-z0-9]+}")
    ResponseEntity<byte[]> file(@PathVariable("name") String name) {
        byte[] content = files.get(name);
        MediaType type = TYPES.get(name.substring(name.indexOf('.') + 1));
        if (content == null || type == null) {
            return ResponseEntity.status(HttpStatus.NOT_FOUND).build();
        }
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noCache())
                .body(content);
    }

    private String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, content) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(content);
            });
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
