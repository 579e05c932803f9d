package org.pra.academy.videos;

/** Somebody of the cast: name for captions, role for the name plate, looks and voice. */
record Role(String id, String name, String title, Look look, Voice voice) {}
