package org.pra.academy.videos;

import java.awt.Color;
import java.util.Map;
import java.util.Set;

/** The colours of the films: the theme's own, plus skin, hair and cloth by name. */
final class Palette {

    static final Color PAPER = of(0xfaf8f4);
    static final Color WHITE = of(0xffffff);
    static final Color SUNKEN = of(0xf2eee7);
    static final Color INK = of(0x1d2526);
    static final Color INK_SOFT = of(0x4a5657);
    static final Color LINE = of(0xd9d3c8);
    static final Color LINE_STRONG = of(0x7c8583);
    static final Color BRAND = of(0x0b5a5e);
    static final Color BRAND_MID = of(0x5a9ea0);
    static final Color BRAND_SOFT = of(0xe1efee);
    static final Color NEXT = of(0xf2a71b);
    static final Color NEXT_SOFT = of(0xfdf1d8);
    static final Color DONE = of(0x1d6b3c);
    static final Color DONE_SOFT = of(0xe2f2e7);
    static final Color ATTENTION = of(0xb8690f);
    static final Color ATTENTION_SOFT = of(0xfbeedb);
    static final Color STOP = of(0xa3241f);
    static final Color STOP_SOFT = of(0xfbe6e4);
    static final Color WOOD = of(0xc79a6b);
    static final Color WOOD_DARK = of(0xa87b4f);
    static final Color STEEL = of(0xb9c3c5);
    static final Color STEEL_DARK = of(0x86949a);
    static final Color WALL = of(0xf3ece0);
    static final Color FLOOR = of(0xe2d8c8);
    static final Color GLOVE = of(0x8fb7d9);

    private static final Map<String, Integer> NAMED = Map.ofEntries(
            Map.entry("fair", 0xe8b98f),
            Map.entry("wheat", 0xd29f72),
            Map.entry("tan", 0xbd8457),
            Map.entry("brown", 0xa06a43),
            Map.entry("dark", 0x7c4e31),
            Map.entry("black", 0x2b2522),
            Map.entry("dark-brown", 0x43302a),
            Map.entry("grey", 0x9b9a97),
            Map.entry("white", 0xf7f5f0),
            Map.entry("teal", 0x0f6b6f),
            Map.entry("aqua", 0x7db9b8),
            Map.entry("navy", 0x2f4562),
            Map.entry("blue", 0x4d7ea8),
            Map.entry("sky", 0xa9c8dc),
            Map.entry("green", 0x5b8c5a),
            Map.entry("olive", 0x7f8552),
            Map.entry("mint", 0xb8d8c0),
            Map.entry("mustard", 0xd9a441),
            Map.entry("orange", 0xd9803f),
            Map.entry("coral", 0xd9776a),
            Map.entry("red", 0xb0443c),
            Map.entry("maroon", 0x7e2f3a),
            Map.entry("pink", 0xdb9aa8),
            Map.entry("magenta", 0xa8447a),
            Map.entry("purple", 0x74568f),
            Map.entry("lilac", 0xb9a6cc),
            Map.entry("khaki", 0xb09a6a),
            Map.entry("cream", 0xefe3cc),
            Map.entry("stone", 0x8d8578),
            Map.entry("charcoal", 0x424a4d),
            Map.entry("gold", 0xc9a24a));

    private Palette() {}

    static Color of(int rgb) {
        return new Color(rgb);
    }

    static Color named(String name) {
        Integer rgb = NAMED.get(name);
        if (rgb == null) {
            throw new IllegalArgumentException("There is no colour '" + name + "'.");
        }
        return of(rgb);
    }

    static Set<String> names() {
        return NAMED.keySet();
    }

    static Color alpha(Color colour, double alpha) {
        return new Color(
                colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(255 * Ease.clamp(alpha)));
    }

    /** Between two colours; 0 is the first. */
    static Color mix(Color from, Color to, double share) {
        double s = Ease.clamp(share);
        return new Color(
                (int) Math.round(from.getRed() + (to.getRed() - from.getRed()) * s),
                (int) Math.round(from.getGreen() + (to.getGreen() - from.getGreen()) * s),
                (int) Math.round(from.getBlue() + (to.getBlue() - from.getBlue()) * s));
    }

    static Color darker(Color colour, double share) {
        return mix(colour, of(0x2a1f1a), share);
    }

    static Color lighter(Color colour, double share) {
        return mix(colour, WHITE, share);
    }
}
