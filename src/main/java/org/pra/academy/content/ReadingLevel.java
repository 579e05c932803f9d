package org.pra.academy.content;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * How hard a text reads, by the Flesch-Kincaid grade: 0.39 words a sentence + 11.8 syllables a word − 15.59. Grade 8 is what a
 * pupil of class 8 reads with ease. Tables and headings do not count; a list item counts as a sentence.
 */
public record ReadingLevel(int words, int sentences, int syllables, List<String> longSentences) {

    /** A sentence of more words than this is reported. */
    public static final int LONGEST_SENTENCE = 30;

    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<=[.!?…]['\"”’)]{0,2})\\s+(?=[\\p{Lu}\\p{N}'\"“‘(])");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’]*");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    public static ReadingLevel ofMarkdown(String markdown) {
        Document document = Jsoup.parse(Markdown.toHtml(markdown));
        document.select("table, h1, h2, h3, h4, pre").remove();
        List<String> sentences = document.select("p, li").stream()
                .filter(block -> block.select("p, li").size() == 1)
                .map(block -> block.text())
                .flatMap(text -> Stream.of(SENTENCE_END.split(text)))
                .filter(text -> WORD.matcher(text).find())
                .toList();
        List<String> words =
                sentences.stream().flatMap(text -> words(text).stream()).toList();
        return new ReadingLevel(
                words.size(),
                sentences.size(),
                words.stream().mapToInt(ReadingLevel::syllables).sum(),
                sentences.stream()
                        .filter(text -> words(text).size() > LONGEST_SENTENCE)
                        .toList());
    }

    /** The school class that reads it with ease; 0 for an empty text. */
    public double grade() {
        return words == 0 ? 0 : 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(result -> result.group()).toList();
    }

    private static int syllables(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replaceAll("(?<=[^aeiouyl])(es|ed|e)$", "");
        Matcher groups = VOWELS.matcher(plain);
        int count = 0;
        while (groups.find()) {
            count++;
        }
        return Math.max(1, count);
    }
}
