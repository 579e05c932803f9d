package org.pra.academy.audit;

/** What a check of the whole chain found. */
public sealed interface ChainState {

    /** Every entry's hash follows from its content and from the entry before it. */
    record Intact(long entries) implements ChainState {}

    /** The first entry that does not fit, and how. */
    record Broken(long seq, String sentence) implements ChainState {}
}
