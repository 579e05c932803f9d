package org.pra.academy.scenarios;

import java.util.List;
import java.util.stream.Stream;

/** A condition on the state and the history of a conversation, as {@link GuardParser} reads it. */
sealed interface Guard {

    static Guard always() {
        return new All(List.of());
    }

    boolean holds(Situation now);

    /** This condition and all inside it. */
    default Stream<Guard> parts() {
        return Stream.of(this);
    }

    record All(List<Guard> guards) implements Guard {
        @Override
        public boolean holds(Situation now) {
            for (Guard guard : guards) {
                if (!guard.holds(now)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Stream<Guard> parts() {
            return Stream.concat(Stream.of(this), guards.stream().flatMap(Guard::parts));
        }
    }

    record Any(List<Guard> guards) implements Guard {
        @Override
        public boolean holds(Situation now) {
            return guards.stream().anyMatch(guard -> guard.holds(now));
        }

        @Override
        public Stream<Guard> parts() {
            return Stream.concat(Stream.of(this), guards.stream().flatMap(Guard::parts));
        }
    }

    record Not(Guard guard) implements Guard {
        @Override
        public boolean holds(Situation now) {
            return !guard.holds(now);
        }

        @Override
        public Stream<Guard> parts() {
            return Stream.concat(Stream.of(this), guard.parts());
        }
    }

    /** True once the fact was set, the reply chosen or the beat reached. */
    record Fact(String name, int index) implements Guard {
        @Override
        public boolean holds(Situation now) {
            return (now.facts() & 1L << index) != 0;
        }
    }

    record Value(String variable, int index, Comparison comparison, int number) implements Guard {
        @Override
        public boolean holds(Situation now) {
            return comparison.holds(now.values().get(index), number);
        }
    }

    /** Minutes since the conversation began. */
    record Elapsed(Comparison comparison, int minutes) implements Guard {
        @Override
        public boolean holds(Situation now) {
            return comparison.holds(now.minutes(), minutes);
        }
    }

    enum Comparison {
        AT_MOST,
        AT_LEAST,
        BELOW,
        ABOVE,
        IS;

        boolean holds(int left, int right) {
            return switch (this) {
                case AT_MOST -> left <= right;
                case AT_LEAST -> left >= right;
                case BELOW -> left < right;
                case ABOVE -> left > right;
                case IS -> left == right;
            };
        }
    }
}
