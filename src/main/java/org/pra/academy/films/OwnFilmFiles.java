package org.pra.academy.films;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.Role;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The files of the institute's films: drafts for administrators, the others for everybody who is signed in; parts of them too. */
@RestController
@PreAuthorize("isAuthenticated()")
class OwnFilmFiles {

    private static final MediaType CAPTIONS = MediaType.parseMediaType("text/vtt;charset=UTF-8");
    private final OwnFilms films;
    private final CurrentActor currentActor;

    OwnFilmFiles(OwnFilms films, CurrentActor currentActor) {
        this.films = films;
        this.currentActor = currentActor;
    }

    @GetMapping("/films/own/{film}/{file}")
    public ResponseEntity<Resource> file(@PathVariable UUID film, @PathVariable String file) {
        return films.one(film)
                .filter(found -> found.state() != OwnFilm.State.DRAFT
                        || currentActor.actor().has(Role.ADMINISTRATOR))
                .flatMap(found -> content(found, file)
                        .map(content -> ResponseEntity.ok()
                                .contentType(content.type())
                                .cacheControl(
                                        found.state() == OwnFilm.State.DRAFT
                                                ? CacheControl.noStore()
                                                : CacheControl.maxAge(Duration.ofHours(12))
                                                        .cachePrivate())
                                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                                .header("X-Content-Type-Options", "nosniff")
                                .body(content.resource())))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Optional<Content> content(OwnFilm film, String file) {
        return switch (file) {
            case "film" ->
                Optional.of(new Content(MediaType.parseMediaType(film.mediaType()), new StoredFilm(films, film)));
            case "poster" ->
                films.poster(film.id())
                        .map(poster -> new Content(
                                MediaType.parseMediaType(poster.mediaType()), new ByteArrayResource(poster.content())));
            case "captions.en.vtt" -> captions(film, CaptionLanguage.EN);
            case "captions.hi.vtt" -> captions(film, CaptionLanguage.HI);
            default -> Optional.empty();
        };
    }

    private Optional<Content> captions(OwnFilm film, CaptionLanguage language) {
        return films.captions(film.id(), language)
                .map(text -> new Content(
                        CAPTIONS, new ByteArrayResource(text.getBytes(java.nio.charset.StandardCharsets.UTF_8))));
    }

    private record Content(MediaType type, Resource resource) {}
}
