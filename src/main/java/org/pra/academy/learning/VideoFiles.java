package org.pra.academy.learning;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.pra.academy.content.ContentTree;
import org.pra.academy.curriculum.FilmStore;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.curriculum.Video;
import org.pra.academy.kernel.Sha256;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The files of a film for everybody who is signed in; parts of them too, so that a phone can seek (HTTP range requests). */
@RestController
@PreAuthorize("isAuthenticated()")
class VideoFiles {

    private static final Map<String, MediaType> FILES = Map.of(
            "video.webm", MediaType.parseMediaType("video/webm"),
            "poster.jpg", MediaType.IMAGE_JPEG,
            "captions.en.vtt", MediaType.parseMediaType("text/vtt;charset=UTF-8"),
            "captions.hi.vtt", MediaType.parseMediaType("text/vtt;charset=UTF-8"));
    private final ProgrammeService programmes;
    private final FilmStore films;

    VideoFiles(ProgrammeService programmes, FilmStore films) {
        this.programmes = programmes;
        this.films = films;
    }

    @GetMapping("/films/{video}/{file}")
    public ResponseEntity<Resource> file(@PathVariable String video, @PathVariable String file) {
        MediaType type = FILES.get(file);
        Found found = type == null
                ? null
                : programmes
                        .programme()
                        .video(video)
                        .flatMap(Video::film)
                        .flatMap(film -> find(film.folder() + "/" + file))
                        .orElse(null);
        if (type == null || found == null) {
            return ResponseEntity.notFound().build();
        }
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag("\"" + found.digest() + "\"")
                .body(found.resource());
    }

    /** A file with the digest by which a phone knows that it has it already, also when another film stands at the address. */
    private record Found(Resource resource, String digest) {}

    private Optional<Found> find(String path) {
        ContentTree files = programmes.files();
        return files.media(path)
                .flatMap(media -> films.find(path, media).map(resource -> new Found(resource, media.digest())))
                .or(() -> files.text(path)
                        .map(text -> text.getBytes(StandardCharsets.UTF_8))
                        .map(bytes -> new Found(new ByteArrayResource(bytes), Sha256.hex(bytes))));
    }
}
