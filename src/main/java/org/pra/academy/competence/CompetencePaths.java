package org.pra.academy.competence;

/** Addresses of the competence screens. */
public final class CompetencePaths {

    public static final String STANDING = "standing";

    private CompetencePaths() {}
}
