package org.pra.academy.publishing;

import java.util.List;
import java.util.UUID;

/** What came of an upload. */
public sealed interface UploadOutcome {

    /** It is kept, with its faults or without; nothing is published by it. */
    record Kept(UUID draft) implements UploadOutcome {}

    /** It is no folder of a programme, or it is not safe to open; {@code key} and {@code args} say why. */
    record Refused(String key, List<Object> args) implements UploadOutcome {}
}
