package org.pra.academy.scenarios.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.streams.UploadHandler;
import org.pra.academy.scenarios.FlowMap;
import org.pra.academy.scenarios.FolderService;
import org.pra.academy.shell.ui.Notice;

/** Brings a scenario folder in as a zip: its faults, how players fare, its map and a trial. Nothing of it is kept. */
final class FolderPanel extends Div {

    private static final int LARGEST = 1_000_000;
    private final FolderService folders;
    private final Notice notice = new Notice();
    private final Div found = new Div();

    FolderPanel(FolderService folders) {
        this.folders = folders;
        Upload upload = new Upload(UploadHandler.inMemory((file, bytes) -> check(bytes)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        upload.setAcceptedFileTypes("application/zip", ".zip");
        upload.addFileRejectedListener(event -> notice.problem(text("scenarios.folder.notAZip")));
        found.getElement().setAttribute("aria-live", "polite");
        add(new Paragraph(text("scenarios.folder.lead")), upload, notice, found);
    }

    private void check(byte[] bytes) {
        notice.clear();
        found.removeAll();
        try {
            show(folders.check(bytes));
        } catch (IllegalArgumentException e) {
            notice.problem(text("scenarios.folder.notAZip"));
        }
    }

    private void show(FolderService.Checked checked) {
        UnorderedList faults = new UnorderedList();
        checked.faults().forEach(fault -> faults.add(new ListItem(fault.toString())));
        found.add(
                new H3(
                        checked.faults().isEmpty()
                                ? text("scenarios.folder.clean")
                                : text(
                                        "scenarios.folder.faults",
                                        checked.faults().size())),
                faults);
        UnorderedList fared = new UnorderedList();
        checked.fared().forEach(line -> fared.add(new ListItem(line)));
        found.add(fared);
        if (checked.playable()) {
            FlowMap map = folders.map(checked.script());
            found.add(
                    new FlowDrawing(map),
                    new TrialPanel(
                            map,
                            trial -> folders.preview(
                                    checked.script(), trial.at(), trial.values(), trial.facts(), trial.replies()),
                            Trial.of(map, QueryParameters.empty()),
                            false));
        }
    }
}
