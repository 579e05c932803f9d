package org.pra.academy.publishing.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pra.academy.curriculum.Version;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.publishing.VersionRow;
import org.pra.academy.publishing.VersionService;
import org.pra.academy.shell.ui.Screen;
import org.pra.academy.shell.ui.Times;

/** One published version: who, when, why, what changed, who reads it; to take away or to publish again. */
final class VersionCard extends Article {

    VersionCard(
            VersionRow row,
            boolean current,
            Map<PersonId, String> names,
            VersionService versions,
            Consumer<Integer> again) {
        Version version = row.version();
        addClassName("publishing-version");
        setId("version-" + version.number());
        Div head = new Div(new H3(text("publishing.version.title", version.number(), version.label())));
        head.addClassName("publishing-change-head");
        if (current) {
            head.add(Screen.chip("done", text("publishing.version.current")));
        }
        add(head, new Paragraph(who(version, names)));
        if (!version.note().isBlank()) {
            Paragraph note = new Paragraph(version.note());
            note.addClassName("publishing-note");
            add(note);
        }
        add(new Paragraph(text("publishing.version.trainees", row.inProgress(), row.trainees())));
        if (!row.changes().isEmpty()) {
            Div changes = new Div();
            changes.addClassName("publishing-changes");
            row.changes().forEach(line -> changes.add(ChangeCard.published(line)));
            add(new NativeDetails(
                    text("publishing.version.changes", row.changes().size()), changes));
        }
        Div actions = new Div(
                download(version.number(), false, versions, "publishing.version.download"),
                download(version.number(), true, versions, "publishing.version.downloadFilms"));
        actions.addClassName("shell-actions");
        if (!current) {
            NativeButton button =
                    new NativeButton(text("publishing.version.again"), click -> again.accept(version.number()));
            button.addClassNames("shell-button", "shell-button-quiet");
            actions.add(button);
        }
        add(actions);
    }

    private static String who(Version version, Map<PersonId, String> names) {
        String at = Times.moment(version.publishedAt());
        if (version.publishedBy() == null) {
            return text("publishing.version.shipped", at);
        }
        return version.lookedThroughBy() == null
                ? text("publishing.version.by", name(version.publishedBy(), names), at)
                : text(
                        "publishing.version.byTwo",
                        name(version.publishedBy(), names),
                        at,
                        name(version.lookedThroughBy(), names));
    }

    private static String name(@Nullable PersonId person, Map<PersonId, String> names) {
        return person == null ? "–" : names.getOrDefault(person, "–");
    }

    private static Anchor download(int number, boolean films, VersionService versions, String key) {
        DownloadHandler handler = event -> {
            event.setFileName("programme-version-" + number + (films ? "-with-films" : "") + ".zip");
            event.setContentType("application/zip");
            versions.download(number, films, event.getOutputStream());
        };
        Anchor link = new Anchor(handler, text(key));
        link.addClassNames("shell-action", "shell-button-quiet");
        link.setAriaLabel(text(key + ".of", number));
        return link;
    }
}
