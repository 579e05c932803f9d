package org.pra.academy.content;

/** One thing wrong in a programme file, said as {@code file:line: rule: sentence}. Lines count from 1. */
public record Fault(String file, int line, String rule, String sentence) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + rule + ": " + sentence;
    }
}
