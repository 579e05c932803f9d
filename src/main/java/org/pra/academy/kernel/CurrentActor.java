package org.pra.academy.kernel;

/** Tells who is acting in the running request; services use it for own-data checks, audit for its "who". */
public interface CurrentActor {

    /** The signed-in person, or {@link Actor#ACADEMY} when nobody is signed in. */
    Actor actor();

    /** The signed-in person's id. */
    default PersonId person() {
        PersonId id = actor().id();
        if (id == null) {
            throw new NotAllowed("Nobody is signed in.");
        }
        return id;
    }

    /** Refuses unless the signed-in person is this one, or holds one of the roles. */
    default void requireSelfOr(PersonId person, Role... roles) {
        Actor actor = actor();
        if (actor.is(person)) {
            return;
        }
        for (Role role : roles) {
            if (actor.has(role)) {
                return;
            }
        }
        throw new NotAllowed("This belongs to somebody else.");
    }

    /** Thrown when somebody reaches for what is not theirs; the error view shows it as "not found". */
    final class NotAllowed extends RuntimeException {
        public NotAllowed(String message) {
            super(message);
        }
    }
}
