package org.pra.academy.practicals;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pra.academy.identity.PersonNames;
import org.pra.academy.kernel.Actor;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.kernel.Role;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where station sheets talk to the academy: session cookie, CSRF token in a header, never cached. */
@RestController
@RequestMapping("/station/api")
class StationDoor {

    private final StationService stations;
    private final StationWorkService works;
    private final CurrentActor currentActor;
    private final PersonNames names;
    private final Clock clock;

    StationDoor(
            StationService stations,
            StationWorkService works,
            CurrentActor currentActor,
            PersonNames names,
            Clock clock) {
        this.stations = stations;
        this.works = works;
        this.currentActor = currentActor;
        this.names = names;
        this.clock = clock;
    }

    /** Who is signed in here, and the token to send with a delivery or a sign-in. */
    record Door(
            @Nullable UUID person,
            String name,
            boolean instructor,
            String header,
            String parameter,
            String token,
            long now) {}

    @GetMapping("/door")
    ResponseEntity<Door> door(CsrfToken csrf) {
        Actor actor = currentActor.actor();
        PersonId id = actor.id();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Door(
                        id == null ? null : id.value(),
                        id == null ? "" : names.of(id),
                        actor.has(Role.INSTRUCTOR),
                        csrf.getHeaderName(),
                        csrf.getParameterName(),
                        csrf.getToken(),
                        clock.millis()));
    }

    @GetMapping("/work")
    ResponseEntity<StationWork> work() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(works.work());
    }

    @PostMapping("/deliver")
    ResponseEntity<Receipt> deliver(@RequestBody Delivery delivery) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(stations.deliver(delivery));
    }

    /** Entries of somebody else: the device keeps them and asks that person to sign in. */
    @ExceptionHandler(CurrentActor.NotAllowed.class)
    ResponseEntity<Void> somebodyElse() {
        return ResponseEntity.status(HttpStatus.CONFLICT).build();
    }
}
