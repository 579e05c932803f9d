package org.pra.academy.learning;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.pra.academy.content.ContentTree;
import org.pra.academy.curriculum.FilmStore;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.curriculum.Video;
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
        Resource resource = type == null
                ? null
                : programmes
                        .programme()
                        .video(video)
                        .flatMap(Video::film)
                        .flatMap(film -> resource(film.folder() + "/" + file))
                        .orElse(null);
        if (type == null || resource == null) {
            return ResponseEntity.notFound().build();
        }
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(12)).cachePrivate())
                .body(resource);
    }

    private Optional<Resource> resource(String path) {
        ContentTree files = programmes.files();
        return files.media(path)
                .flatMap(found -> films.find(path, found))
                .or(() -> files.text(path).map(text -> new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8))));
    }
}
