package org.pra.academy.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A share from 0 to 100 with two decimals. Comparing never rounds up: 69.996 % is not 70 %. */
public record Percent(BigDecimal value) implements Comparable<Percent> {

    public static final Percent ZERO = new Percent(BigDecimal.ZERO);

    public Percent {
        value = value.setScale(2, RoundingMode.DOWN);
        if (value.signum() < 0 || value.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new IllegalArgumentException("A percentage lies between 0 and 100, not at " + value);
        }
    }

    public static Percent of(long part, long whole) {
        if (whole <= 0) {
            return ZERO;
        }
        return new Percent(BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole), 2, RoundingMode.DOWN));
    }

    public static Percent of(BigDecimal part, BigDecimal whole) {
        if (whole.signum() <= 0) {
            return ZERO;
        }
        return new Percent(part.multiply(BigDecimal.valueOf(100)).divide(whole, 2, RoundingMode.DOWN));
    }

    public static Percent of(int value) {
        return new Percent(BigDecimal.valueOf(value));
    }

    public boolean reaches(Percent wanted) {
        return compareTo(wanted) >= 0;
    }

    @Override
    public int compareTo(Percent other) {
        return value.compareTo(other.value);
    }

    /** As people read it: {@code 70 %}, {@code 69.5 %}. */
    @Override
    public String toString() {
        return value.stripTrailingZeros().toPlainString() + " %";
    }
}
