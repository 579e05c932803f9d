package org.pra.academy.publishing.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.pra.academy.identity.PersonNames;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.publishing.Draft;
import org.pra.academy.publishing.DraftService;
import org.pra.academy.publishing.PublishingPaths;
import org.pra.academy.publishing.UploadOutcome;
import org.pra.academy.publishing.VersionRow;
import org.pra.academy.publishing.VersionService;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.Notice;
import org.pra.academy.shell.ui.Screen;
import org.pra.academy.shell.ui.Times;

/** Every version of the programme, drafts that wait, and the way to change it: take the folder, edit it, bring it back. */
@Route(value = PublishingPaths.VERSIONS, layout = Frame.class)
@RolesAllowed("ADMINISTRATOR")
class VersionsView extends Screen implements AfterNavigationObserver {

    private static final int LARGEST = 150 * 1024 * 1024;
    private final VersionService versions;
    private final DraftService drafts;
    private final PersonNames names;
    private final Div content = new Div();

    VersionsView(VersionService versions, DraftService drafts, PersonNames names) {
        super("publishing-versions");
        this.versions = versions;
        this.drafts = drafts;
        this.names = names;
        heading(text("publishing.versions.title"));
        lead(text("publishing.versions.lead"));
        add(content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        content.removeAll();
        List<VersionRow> rows = versions.versions();
        List<Draft> open = drafts.open();
        Map<PersonId, String> people = names.of(Stream.concat(
                        rows.stream()
                                .flatMap(row -> Stream.of(
                                        row.version().publishedBy(),
                                        row.version().lookedThroughBy())),
                        open.stream().map(Draft::uploadedBy))
                .filter(Objects::nonNull)
                .toList());
        content.add(upload());
        if (!open.isEmpty()) {
            content.add(part(text("publishing.versions.drafts"), drafts(open, people)));
        }
        Section list = part(text("publishing.versions.published"));
        int between = versions.between();
        if (between > 0) {
            list.add(new Paragraph(text("publishing.versions.between", between)));
        }
        for (int i = 0; i < rows.size(); i++) {
            list.add(new VersionCard(rows.get(i), i == 0, people, versions, this::again));
        }
        content.add(list);
    }

    private void again(int number) {
        UI.getCurrent().navigate(PublishingPaths.draft(drafts.again(number)));
    }

    private Section upload() {
        Notice notice = new Notice();
        Upload upload = new Upload(UploadHandler.toTempFile((file, zip) -> {
            UploadOutcome outcome = drafts.upload(file.fileName(), zip.toPath());
            zip.delete();
            switch (outcome) {
                case UploadOutcome.Kept kept -> UI.getCurrent().navigate(PublishingPaths.draft(kept.draft()));
                case UploadOutcome.Refused refused ->
                    notice.problem(text(refused.key(), refused.args().toArray()));
            }
        }));
        upload.setId("programme-upload");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        upload.setAcceptedFileTypes("application/zip", ".zip");
        upload.addFileRejectedListener(
                event -> notice.problem(text("publishing.versions.notAZip", event.getFileName())));
        return part(
                text("publishing.versions.change"),
                new Paragraph(text("publishing.versions.how")),
                upload,
                notice,
                new Paragraph(text("publishing.versions.films")));
    }

    private static UnorderedList drafts(List<Draft> open, Map<PersonId, String> people) {
        UnorderedList list = new UnorderedList();
        list.addClassName("publishing-drafts");
        for (Draft draft : open) {
            Anchor link = new Anchor(PublishingPaths.draft(draft.id()), draft.fileName());
            ListItem item = new ListItem(
                    link,
                    new Paragraph(text(
                            "publishing.versions.draft",
                            people.getOrDefault(draft.uploadedBy(), "–"),
                            Times.moment(draft.uploadedAt()))),
                    draft.faults().isEmpty()
                            ? chip("neutral", text("publishing.versions.noFault"))
                            : chip(
                                    "stop",
                                    text(
                                            "publishing.versions.faults",
                                            draft.faults().size())));
            list.add(item);
        }
        return list;
    }
}
