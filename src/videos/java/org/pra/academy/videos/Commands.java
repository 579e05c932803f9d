package org.pra.academy.videos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Runs a program of the system and answers what it wrote; a failure carries the program's own words. */
final class Commands {

    private Commands() {}

    static byte[] run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            byte[] out = process.getInputStream().readAllBytes();
            int code = process.waitFor();
            if (code != 0) {
                throw new IllegalStateException(String.join(" ", command) + " ended with " + code);
            }
            return out;
        } catch (IOException e) {
            throw new UncheckedIOException("The program " + command.getFirst() + " could not be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
