package org.pra.academy.curriculum;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Faults;

/**
 * A programme as some people read it: a published version, or an earlier one with those parts of a later one that its trainees went
 * over to. Known by the digest of its files, so that equal content is one edition. What is read from it is read once and kept with it.
 */
public final class Edition {

    private final String digest;
    private final ContentTree files;
    private final Map<Object, Object> readings = new ConcurrentHashMap<>();

    Edition(String digest, ContentTree files) {
        this.digest = digest;
        this.files = files;
    }

    public String digest() {
        return digest;
    }

    public ContentTree files() {
        return files;
    }

    public Programme programme() {
        return read(Programme.class, () -> {
            Faults faults = new Faults();
            Programme programme = new ProgrammeReader(files, faults).read();
            faults.refuseIfAny();
            return programme;
        });
    }

    public PublicPage page() {
        return read(PublicPage.class, () -> {
            Faults faults = new Faults();
            PublicPage page = new PublicPageReader(files, faults).read();
            faults.refuseIfAny();
            return page;
        });
    }

    /** The reader must always answer the same type for the same key; two first readers may both read, and one reading is kept. */
    @SuppressWarnings("unchecked")
    <T> T read(Object key, Supplier<T> reader) {
        Object found = readings.get(key);
        if (found == null) {
            Object fresh = reader.get();
            Object earlier = readings.putIfAbsent(key, fresh);
            found = earlier == null ? fresh : earlier;
        }
        return (T) found;
    }
}
