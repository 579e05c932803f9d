package org.pra.academy.scenarios;

import java.util.List;

/** Players of habit: what each would choose among the replies on offer. The expert is not one of them. */
enum Habit {
    CAREFUL_NOVICE("careful novice") {
        @Override
        List<Script.Reply> likes(List<Script.Reply> open) {
            double middle = open.stream()
                    .mapToDouble(reply -> Merits.worth(reply.usual()))
                    .sorted()
                    .skip(open.size() / 2)
                    .findFirst()
                    .orElse(0);
            return open.stream()
                    .filter(reply -> Merits.worth(reply.usual()) >= middle)
                    .toList();
        }
    },
    RANDOM("random") {
        @Override
        List<Script.Reply> likes(List<Script.Reply> open) {
            return open;
        }
    },
    ALWAYS_POLITE("always polite") {
        @Override
        List<Script.Reply> likes(List<Script.Reply> open) {
            return using(Technique.Style.POLITE, open);
        }
    },
    BY_THE_BOOK("by the book") {
        @Override
        List<Script.Reply> likes(List<Script.Reply> open) {
            return using(Technique.Style.BOOK, open);
        }
    };

    private final String word;

    Habit(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    abstract List<Script.Reply> likes(List<Script.Reply> open);

    Script.Reply choose(List<Script.Reply> open, Draws chance) {
        List<Script.Reply> liked = likes(open);
        return liked.get(chance.below(liked.size()));
    }

    private static List<Script.Reply> using(Technique.Style style, List<Script.Reply> open) {
        List<Script.Reply> liked = open.stream()
                .filter(reply -> reply.techniques().stream().anyMatch(technique -> technique.style() == style))
                .toList();
        return liked.isEmpty() ? open : liked;
    }
}
