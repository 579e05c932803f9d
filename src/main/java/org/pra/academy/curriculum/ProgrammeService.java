package org.pra.academy.curriculum;

import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Faults;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The published programme. Read once at start-up; a programme with faults stops the start with all of them. */
@Service
@PreAuthorize("permitAll()")
public class ProgrammeService {

    private final Programme programme;
    private final PublicPage page;
    private final ContentTree files;

    ProgrammeService() {
        this(ContentTree.shipped());
    }

    private ProgrammeService(ContentTree files) {
        this.files = files;
        Faults faults = new Faults();
        this.programme = new ProgrammeReader(files, faults).read();
        this.page = new PublicPageReader(files, faults).read();
        faults.refuseIfAny();
    }

    public Programme programme() {
        return programme;
    }

    public PublicPage page() {
        return page;
    }

    /** The files the programme was read from, for modules that keep their own folders there. */
    public ContentTree files() {
        return files;
    }

    /** Checks a programme without publishing it; answers with every fault. */
    public static Faults check(ContentTree candidate) {
        Faults faults = new Faults();
        new ProgrammeReader(candidate, faults).read();
        new PublicPageReader(candidate, faults).read();
        return faults;
    }
}
