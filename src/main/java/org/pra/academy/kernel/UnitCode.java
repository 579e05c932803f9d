package org.pra.academy.kernel;

import java.io.Serializable;
import java.util.regex.Pattern;

/** Code of a unit of the qualification (a NOS), such as {@code HSS/N6104} or {@code DGT/VSQ/N0102}. */
public record UnitCode(String value) implements Comparable<UnitCode>, Serializable {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{3}(/[A-Z]{3})?/N\\d{4}");

    public UnitCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("'" + value + "' is not a unit code such as HSS/N6104");
        }
    }

    /** The part people say aloud: {@code N6104}. */
    public String shortCode() {
        return value.substring(value.lastIndexOf('/') + 1);
    }

    @Override
    public int compareTo(UnitCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
