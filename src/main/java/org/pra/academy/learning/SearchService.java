package org.pra.academy.learning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pra.academy.curriculum.Lecture;
import org.pra.academy.curriculum.PerEdition;
import org.pra.academy.curriculum.Programme;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.curriculum.Reading;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Searches lectures, lessons of employability modules and their glossaries; the index of each edition is built once. */
@Service
@PreAuthorize("hasAnyRole('TRAINEE', 'INSTRUCTOR')")
public class SearchService {

    private static final int MOST = 40;
    private final PerEdition<SearchIndex> index;

    SearchService(ProgrammeService programmes) {
        this.index = programmes.making(SearchService::build);
    }

    private static SearchIndex build(Programme programme) {
        SearchIndex index = new SearchIndex();
        Map<String, SearchIndex.Entry> terms = new LinkedHashMap<>();
        programme.lectures().forEach(lecture -> {
            if (lecture.text().isEmpty()) {
                index.add(new SearchIndex.Entry(
                        SearchHit.Kind.SECTION,
                        lecture.id(),
                        lecture.title(),
                        lecture.title(),
                        LearningPaths.lecture(lecture.id()),
                        lecture.outlineText()));
            }
            glossary(terms, lecture.id(), lecture.title(), lecture.glossary());
        });
        programme.employability().forEach(module -> glossary(terms, module.id(), module.title(), module.glossary()));
        programme.readings().forEach(reading -> sections(index, reading));
        terms.values().forEach(index::add);
        return index;
    }

    /** Best first; empty for a query without a word in it. */
    public List<SearchHit> find(String query) {
        return index.get().find(query, MOST).stream()
                .map(found -> new SearchHit(
                        found.entry().kind(),
                        found.entry().itemId(),
                        found.entry().itemTitle(),
                        found.entry().title(),
                        found.entry().path(),
                        Snippet.of(found.entry().text(), found.words())))
                .toList();
    }

    private static void sections(SearchIndex index, Reading reading) {
        reading.text()
                .sections()
                .forEach(section -> index.add(new SearchIndex.Entry(
                        SearchHit.Kind.SECTION,
                        reading.id(),
                        reading.title(),
                        section.title(),
                        LearningPaths.section(reading.id(), section.id()),
                        section.plain())));
    }

    /** A term explained in the same words in several lectures is found once, where it stands first. */
    private static void glossary(
            Map<String, SearchIndex.Entry> terms, String itemId, String title, List<Lecture.GlossaryTerm> glossary) {
        glossary.forEach(term -> terms.putIfAbsent(
                SearchWords.plain(term.term()) + " " + term.means(),
                new SearchIndex.Entry(
                        SearchHit.Kind.TERM,
                        itemId,
                        title,
                        term.term(),
                        LearningPaths.section(itemId, term.anchor()),
                        term.means())));
    }
}
