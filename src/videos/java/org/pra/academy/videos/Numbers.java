package org.pra.academy.videos;

import java.util.List;

/** Numbers in words, in English with lakh and crore, and counting in Hindi to sixty. */
final class Numbers {

    private static final List<String> SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final List<String> HINDI = List.of(
            "शून्य", "एक", "दो", "तीन", "चार", "पाँच", "छह", "सात", "आठ", "नौ", "दस", "ग्यारह", "बारह", "तेरह", "चौदह",
            "पंद्रह", "सोलह", "सत्रह", "अठारह", "उन्नीस", "बीस", "इक्कीस", "बाईस", "तेईस", "चौबीस", "पच्चीस", "छब्बीस",
            "सत्ताईस", "अट्ठाईस", "उनतीस", "तीस");

    private Numbers() {}

    static String english(long value) {
        if (value < 20) {
            return SMALL.get((int) value);
        }
        if (value < 100) {
            return TENS.get((int) (value / 10)) + (value % 10 == 0 ? "" : " " + english(value % 10));
        }
        if (value < 1_000) {
            return english(value / 100) + " hundred" + rest(value % 100);
        }
        if (value < 100_000) {
            return english(value / 1_000) + " thousand" + rest(value % 1_000);
        }
        if (value < 10_000_000) {
            return english(value / 100_000) + " lakh" + rest(value % 100_000);
        }
        return english(value / 10_000_000) + " crore" + rest(value % 10_000_000);
    }

    /** From 0 to 30. */
    static String hindi(int value) {
        return HINDI.get(value);
    }

    private static String rest(long value) {
        return value == 0 ? "" : " " + english(value);
    }
}
