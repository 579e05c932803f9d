package org.pra.academy.batches;

import org.pra.academy.kernel.Minutes;
import org.pra.academy.kernel.Percent;

/**
 * How much of what was held somebody attended, what is still to come, and how much is wanted. Held are sessions whose list is closed;
 * an excused absence is held and not attended.
 */
public record AttendanceShare(Minutes attended, Minutes held, Minutes toCome, Percent wanted) {

    public Percent percent() {
        return Percent.of(attended.value(), held.value());
    }

    /** Something was held, and enough of it attended. */
    public boolean reaches() {
        return held.value() > 0 && percent().reaches(wanted);
    }

    /** What may still be missed of everything held and to come before the share falls below what is wanted. */
    public Minutes mayMiss() {
        return Minutes.of(Math.max(0, spare()));
    }

    /** What is missing even if everything still to come is attended; none while the share can be reached. */
    public Minutes beyond() {
        return Minutes.of(Math.max(0, -spare()));
    }

    private int spare() {
        long all = (long) held.value() + toCome.value();
        long needed = Math.ceilDiv(all * wanted.value().movePointRight(2).longValueExact(), 10_000L);
        return (int) (attended.value() + toCome.value() - needed);
    }
}
