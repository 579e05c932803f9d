package org.pra.academy.publishing;

import java.util.UUID;

/** Addresses of the screens on which the programme is changed. */
public final class PublishingPaths {

    public static final String VERSIONS = "programme-versions";
    public static final String DRAFT = "programme-draft";
    public static final String PUBLISH = "programme-publish";

    private PublishingPaths() {}

    public static String draft(UUID id) {
        return DRAFT + "/" + id;
    }

    public static String publish(UUID id) {
        return PUBLISH + "/" + id;
    }
}
