package org.pra.academy.curriculum;

import java.util.Map;
import org.pra.academy.kernel.PersonId;

/** Who reads another edition than the published one; given by the module that enrols. */
public interface Pins {

    /** The edition of everybody who is pinned to another one than this. */
    Map<PersonId, String> otherThan(String edition);
}
