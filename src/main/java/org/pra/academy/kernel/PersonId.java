package org.pra.academy.kernel;

import java.io.Serializable;
import java.util.UUID;

/** Names one person for life, whatever roles they hold. */
public record PersonId(UUID value) implements Serializable {

    public static PersonId next() {
        return new PersonId(Ids.next());
    }

    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
