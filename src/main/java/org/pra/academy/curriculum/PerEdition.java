package org.pra.academy.curriculum;

import java.util.function.BiFunction;
import org.pra.academy.content.Faults;
import org.pra.academy.kernel.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a module reads from the programme's files, for each edition once. A service keeps this instead of the thing itself, and so sees
 * a newly published version without a restart. Comes from {@link ProgrammeService#reading}.
 */
public final class PerEdition<T> {

    private static final Logger LOG = LoggerFactory.getLogger(PerEdition.class);
    private final ProgrammeService programmes;
    private final BiFunction<Edition, Faults, T> reader;

    PerEdition(ProgrammeService programmes, BiFunction<Edition, Faults, T> reader) {
        this.programmes = programmes;
        this.reader = reader;
    }

    /** As the signed-in person reads it: a trainee by their own edition, everybody else as published. */
    public T get() {
        return in(programmes.edition());
    }

    /** As this trainee reads it, whoever is signed in. */
    public T of(PersonId trainee) {
        return in(programmes.edition(trainee));
    }

    /** As published now, for what the institute decides for everybody at once. */
    public T published() {
        return in(programmes.published());
    }

    /** As it stood in an edition, for what was begun under it and must end under it. */
    public T at(String edition) {
        return in(programmes.edition(edition));
    }

    public T in(Edition edition) {
        return edition.read(this, () -> {
            Faults faults = new Faults();
            T value = reader.apply(edition, faults);
            if (!faults.none() && edition != programmes.published()) {
                LOG.warn(
                        "Edition {} cannot be read here by this release; the published one is read instead. {}",
                        edition.digest(),
                        faults.list());
                return published();
            }
            faults.refuseIfAny();
            return value;
        });
    }
}
