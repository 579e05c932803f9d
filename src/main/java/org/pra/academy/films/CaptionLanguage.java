package org.pra.academy.films;

/** The two languages in which every film is captioned. */
public enum CaptionLanguage {
    EN(Character.UnicodeScript.LATIN),
    HI(Character.UnicodeScript.DEVANAGARI);

    private final Character.UnicodeScript script;

    CaptionLanguage(Character.UnicodeScript script) {
        this.script = script;
    }

    /** Whether there is a letter of this language's script in the words. */
    boolean wrote(String words) {
        return words.codePoints().anyMatch(letter -> Character.UnicodeScript.of(letter) == script);
    }

    String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
