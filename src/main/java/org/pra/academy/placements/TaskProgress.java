package org.pra.academy.placements;

import org.pra.academy.kernel.Percent;

/** How often a task is signed and waits for a signature, against the minimum count of its block. */
public record TaskProgress(String task, int wanted, int signed, int waiting) {

    public Percent share() {
        return Percent.of(Math.min(signed, wanted), wanted);
    }
}
