package org.pra.academy.eligibility.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.pra.academy.eligibility.Evidence;
import org.pra.academy.eligibility.PaperContent;
import org.pra.academy.shell.ui.EmptyState;
import org.pra.academy.shell.ui.Screen;

/** The papers of an application, each to open and with its state. */
final class PaperList extends Div {

    PaperList(List<Evidence> papers, Function<UUID, PaperContent> reader) {
        this(papers, reader, paper -> new Span());
    }

    PaperList(List<Evidence> papers, Function<UUID, PaperContent> reader, Function<Evidence, Component> actions) {
        addClassName("eligibility-papers");
        if (papers.isEmpty()) {
            add(new EmptyState(text("eligibility.papers.none")));
        }
        for (Evidence paper : papers) {
            Anchor open = new Anchor(
                    DownloadHandler.fromInputStream(request -> {
                        PaperContent content = reader.apply(paper.id());
                        return new DownloadResponse(
                                new ByteArrayInputStream(content.bytes()),
                                content.fileName(),
                                content.mediaType(),
                                content.bytes().length);
                    }),
                    paper.fileName());
            Div card = new Div(
                    Screen.chip(
                            ApplicationWords.meaning(paper.state()),
                            text("eligibility.papers.state." + paper.state().name())),
                    new Span(ApplicationWords.evidence(paper.kind())),
                    open);
            if (paper.remark() != null) {
                card.add(new Paragraph(paper.remark()));
            }
            card.add(actions.apply(paper));
            card.addClassNames("shell-card", "eligibility-paper");
            add(card);
        }
    }
}
