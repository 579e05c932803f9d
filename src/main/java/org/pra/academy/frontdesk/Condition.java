package org.pra.academy.frontdesk;

import java.util.Locale;
import java.util.Optional;

/** Something that is true or not of an exercise: of what was done, in which order and when, and of what stands in the records. */
sealed interface Condition {

    boolean holds(Hospital hospital);

    record All(java.util.List<Condition> parts) implements Condition {
        @Override
        public boolean holds(Hospital hospital) {
            return parts.stream().allMatch(part -> part.holds(hospital));
        }
    }

    record Any(java.util.List<Condition> parts) implements Condition {
        @Override
        public boolean holds(Hospital hospital) {
            return parts.stream().anyMatch(part -> part.holds(hospital));
        }
    }

    record Not(Condition inner) implements Condition {
        @Override
        public boolean holds(Hospital hospital) {
            return !inner.holds(hospital);
        }
    }

    /** The first time a thing was done. */
    record Moment(String verb, String target) {
        Optional<Hospital.Step> in(Hospital hospital) {
            return hospital.steps().stream().filter(this::is).findFirst();
        }

        private boolean is(Hospital.Step step) {
            boolean refused = verb.equals("refused");
            return step.accepted() != refused
                    && step.act().kind() == kind()
                    && step.act().target().equals(target);
        }

        private Act.Kind kind() {
            return switch (verb) {
                case "said" -> Act.Kind.SAY;
                case "looked" -> Act.Kind.LOOK;
                case "opened" -> Act.Kind.OPEN;
                case "picked" -> Act.Kind.PICK;
                case "typed" -> Act.Kind.SET;
                default -> Act.Kind.PRESS;
            };
        }
    }

    record Done(Moment moment) implements Condition {
        @Override
        public boolean holds(Hospital hospital) {
            return moment.in(hospital).isPresent();
        }
    }

    /** The first was done, and the second not before it. */
    record Before(Moment first, Moment second) implements Condition {
        @Override
        public boolean holds(Hospital hospital) {
            Optional<Hospital.Step> one = first.in(hospital);
            Optional<Hospital.Step> two = second.in(hospital);
            return one.isPresent()
                    && two.map(step -> one.get().number() < step.number()).orElse(true);
        }
    }

    /** Done no later than so many seconds after the start. */
    record By(Moment moment, int seconds) implements Condition {
        @Override
        public boolean holds(Hospital hospital) {
            return moment.in(hospital).map(step -> step.at() <= seconds).orElse(false);
        }
    }

    /** Done no later than so many seconds after another thing. */
    record Within(Moment moment, int seconds, Moment since) implements Condition {
        @Override
        public boolean holds(Hospital hospital) {
            Optional<Hospital.Step> from = since.in(hospital);
            return from.isPresent()
                    && moment.in(hospital)
                            .map(step -> step.at() >= from.get().at()
                                    && step.at() - from.get().at() <= seconds)
                            .orElse(false);
        }
    }

    /** A time in a record lies exactly so many minutes after another time of it. */
    record Apart(String id, String field, int minutes, String before) implements Condition {
        @Override
        public boolean holds(Hospital hospital) {
            return hospital.record(id)
                    .map(entry -> {
                        String later = entry.field(field);
                        String earlier = entry.field(before);
                        return !later.isEmpty()
                                && !earlier.isEmpty()
                                && FieldKind.clock(earlier).plusMinutes(minutes).equals(FieldKind.clock(later));
                    })
                    .orElse(false);
        }
    }

    /** So many seconds have passed. */
    record At(int seconds) implements Condition {
        @Override
        public boolean holds(Hospital hospital) {
            return hospital.seconds() >= seconds;
        }
    }

    record Flag(String name) implements Condition {
        @Override
        public boolean holds(Hospital hospital) {
            return hospital.flags().contains(name);
        }
    }

    /** What a form was sent with last. */
    record Saved(String form, String field, Test test) implements Condition {
        @Override
        public boolean holds(Hospital hospital) {
            return hospital.saved(form)
                    .map(values -> test.holds(values.getOrDefault(field, "")))
                    .orElse(false);
        }
    }

    /** Something was typed into a field at any time, sent or not. */
    record Typed(String address, Test test) implements Condition {
        @Override
        public boolean holds(Hospital hospital) {
            return hospital.steps().stream()
                    .anyMatch(step -> step.act().kind() == Act.Kind.SET
                            && step.act().target().equals(address)
                            && test.holds(step.act().value()));
        }
    }

    /** A field of a record as it stands now. */
    record Kept(String id, String field, Test test) implements Condition {
        @Override
        public boolean holds(Hospital hospital) {
            return hospital.record(id)
                    .map(entry -> test.holds(entry.field(field)))
                    .orElse(false);
        }
    }

    /** One record of a type has this value in one field, and in another what is wanted; in whatever order they were made. */
    record Some(String type, String key, Test with, String field, Test test) implements Condition {
        @Override
        public boolean holds(Hospital hospital) {
            return hospital.ofType(type).stream()
                    .anyMatch(entry -> with.holds(entry.field(key)) && test.holds(entry.field(field)));
        }
    }

    /** How many records of a type the trainee made. */
    record Made(String type, int number) implements Condition {
        @Override
        public boolean holds(Hospital hospital) {
            return hospital.made(type) == number;
        }
    }

    /** A value held against a wanted one. Wanted values may be alternatives parted by {@code |}. */
    record Test(String op, String wanted) {
        boolean holds(String value) {
            return switch (op) {
                case "=" -> any(value, true);
                case "!=" -> !any(value, true);
                case "has" -> any(value, false);
                case "lacks" -> !any(value, false);
                case "words<=" -> value.split("\\s+").length <= Integer.parseInt(wanted);
                case "given" -> !value.isBlank();
                case "empty" -> value.isBlank();
                default -> throw new IllegalStateException(op);
            };
        }

        private boolean any(String value, boolean whole) {
            String small = value.strip().toLowerCase(Locale.ROOT);
            for (String one : wanted.split("\\|")) {
                String want = one.strip().toLowerCase(Locale.ROOT);
                if (whole ? small.equals(want) : small.contains(want)) {
                    return true;
                }
            }
            return false;
        }
    }
}
