package org.pra.academy.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchIndexTests {

    private final SearchIndex index = new SearchIndex();

    SearchIndexTests() {
        add("verify", "Search first, verify second", "Two identifiers belong to the person: name and UHID. Ask twice.");
        add("discharge", "Discharge and the gate pass", "A discharge waits for the bill, the pharmacy and the ward.");
        add("scheme", "PM-JAY in short", "The scheme pays for the package. Verify the card before discharge.");
        add("wait", "Waiting hurts", "Tell people how long they wait, and tell them again before the time is over.");
    }

    @Test
    void aTitleWeighsMoreThanTheText() {
        assertThat(found("verify")).containsExactly("verify", "scheme");
    }

    @Test
    void textsWithEveryWordComeFirst() {
        assertThat(found("verify discharge")).startsWith("scheme");
    }

    @ParameterizedTest
    @CsvSource({
        "uhid, verify",
        "UHIDs, verify",
        "identifier, verify",
        "disch, discharge",
        "dischrage, discharge",
        "pharmcy, discharge",
        "pmjay, scheme",
        "PM-JAY, scheme",
        "jay, scheme",
        "how long do people wait, wait"
    })
    void findsWhatPeopleType(String typed, String first) {
        assertThat(found(typed)).first().isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({"zzz", "''", "' '", "'?!'"})
    void findsNothingWhereNothingIs(String typed) {
        assertThat(found(typed)).isEmpty();
    }

    @Test
    void aSlipIsOneLetterOnly() {
        assertThat(SearchWords.slip("discharge", "dischrage")).isTrue();
        assertThat(SearchWords.slip("tokens", "token")).isTrue();
        assertThat(SearchWords.slip("token", "taxis")).isFalse();
        assertThat(SearchWords.slip("tpa", "tea")).isFalse();
    }

    @Test
    void theSnippetMarksTheMatchAndLosesNoLetter() {
        String text = "Before. ".repeat(40) + "The UHID is for life. " + "After. ".repeat(40);
        List<SearchHit.Piece> pieces = Snippet.of(text, java.util.Set.of("uhid"));
        assertThat(pieces)
                .filteredOn(SearchHit.Piece::match)
                .extracting(SearchHit.Piece::text)
                .containsExactly("UHID");
        String shown = pieces.stream().map(SearchHit.Piece::text).collect(Collectors.joining());
        assertThat(shown).startsWith("… ").endsWith(" …").contains("The UHID is for life. After.");
        assertThat(text).contains(shown.substring(2, shown.length() - 2));
    }

    @Test
    void aCompoundIsMarkedOnce() {
        List<SearchHit.Piece> pieces = Snippet.of("Ask at the PM-JAY desk.", java.util.Set.of("pmjay", "pm", "jay"));
        assertThat(pieces)
                .filteredOn(SearchHit.Piece::match)
                .extracting(SearchHit.Piece::text)
                .containsExactly("PM-JAY");
        assertThat(pieces.stream().map(SearchHit.Piece::text).collect(Collectors.joining()))
                .isEqualTo("Ask at the PM-JAY desk.");
    }

    private List<String> found(String query) {
        return index.find(query, 10).stream().map(hit -> hit.entry().path()).toList();
    }

    private void add(String path, String title, String text) {
        index.add(new SearchIndex.Entry(SearchHit.Kind.SECTION, "L01", "Orientation", title, path, text));
    }
}
