package org.pra.academy.videos;

import java.awt.Color;
import java.util.EnumSet;
import java.util.Set;

/** How a person is drawn: build, skin, hair, dress and what they wear besides. */
record Look(
        Build build,
        Color skin,
        Hair hair,
        Color hairColour,
        Dress dress,
        Color colour,
        Color accent,
        Set<Extra> extras) {

    /** Height in hundredths of a grown man, and width of the shoulders. */
    enum Build {
        MAN(100, 9.4, 7.4, 1),
        WOMAN(95, 8.0, 7.6, 1),
        OLD_MAN(96, 8.8, 7.6, 1),
        OLD_WOMAN(90, 8.0, 8.2, 1),
        STOUT_MAN(98, 10.2, 10.4, 1),
        STOUT_WOMAN(92, 9.2, 10.2, 1),
        BOY(72, 7.6, 6.6, 1.18),
        GIRL(70, 7.0, 6.6, 1.18),
        TODDLER(52, 7.2, 7.2, 1.45);

        final double height;
        final double shoulders;
        final double hips;
        final double head;

        Build(double height, double shoulders, double hips, double head) {
            this.height = height;
            this.shoulders = shoulders;
            this.hips = hips;
            this.head = head;
        }

        boolean old() {
            return this == OLD_MAN || this == OLD_WOMAN;
        }

        boolean female() {
            return this == WOMAN || this == OLD_WOMAN || this == STOUT_WOMAN || this == GIRL;
        }
    }

    /** Hair, or what covers it. */
    enum Hair {
        SHORT,
        SIDE,
        CURLY,
        BALDING,
        BALD,
        BUN,
        PLAIT,
        LONG,
        BOB,
        PONYTAIL,
        TURBAN,
        HIJAB,
        PALLU,
        TOPI,
        GUARD_CAP,
        SURGICAL_CAP
    }

    /** What a person wears. */
    enum Dress {
        UNIFORM,
        KURTA,
        KURTI,
        SARI,
        SHIRT,
        TSHIRT,
        SCRUBS,
        COAT,
        GUARD,
        DHOTI,
        FROCK,
        ABAYA,
        GOWN,
        SUIT
    }

    /** What is worn besides. */
    enum Extra {
        GLASSES,
        BEARD,
        STUBBLE,
        MOUSTACHE,
        BINDI,
        BADGE,
        MASK,
        STETHOSCOPE,
        GLOVES,
        APRON,
        GOGGLES,
        DUPATTA,
        BANDAGE,
        EYE_SHIELD,
        SLING_BAG,
        EARRINGS,
        HEADSET
    }

    /** The same person with something put on or taken off. */
    Look wearing(Extra extra, boolean on) {
        EnumSet<Extra> now = EnumSet.noneOf(Extra.class);
        now.addAll(extras);
        if (on) {
            now.add(extra);
        } else {
            now.remove(extra);
        }
        return new Look(build, skin, hair, hairColour, dress, colour, accent, now);
    }

    boolean wears(Extra extra) {
        return extras.contains(extra);
    }
}
