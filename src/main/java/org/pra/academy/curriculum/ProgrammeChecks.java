package org.pra.academy.curriculum;

import java.util.List;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Fault;

/** Holds a candidate programme against the rules of every module that reads it; given by the application as a whole. */
public interface ProgrammeChecks {

    /** Every fault, by file and line. */
    List<Fault> of(ContentTree candidate);
}
