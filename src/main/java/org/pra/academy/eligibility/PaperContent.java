package org.pra.academy.eligibility;

/** A paper's file name, media type and bytes, for whoever may read it. */
@SuppressWarnings("ArrayRecordComponent")
public record PaperContent(String fileName, String mediaType, byte[] bytes) {}
