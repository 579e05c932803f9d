package org.pra.academy.publishing.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.pra.academy.content.Fault;

/** Any number of faults, file by file, with a filter and as a text file for the editor beside. */
final class FaultPanel extends Div {

    private static final int FILES_OPEN = 3;
    private final List<Fault> faults;
    private final Div list = new Div();
    private final Paragraph count = new Paragraph();

    FaultPanel(List<Fault> faults) {
        this.faults = faults;
        addClassName("publishing-faults");
        count.getElement().setAttribute("aria-live", "polite");
        TextField filter = new TextField(text("publishing.faults.filter"));
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.setClearButtonVisible(true);
        filter.addValueChangeListener(change -> show(change.getValue()));
        Div bar = new Div(filter, asText());
        bar.addClassName("publishing-faults-bar");
        add(bar, count, list);
        show("");
    }

    private Anchor asText() {
        String all = faults.stream().map(Fault::toString).collect(Collectors.joining("\n", "", "\n"));
        byte[] bytes = all.getBytes(StandardCharsets.UTF_8);
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(request -> new DownloadResponse(
                        new ByteArrayInputStream(bytes), "faults.txt", "text/plain;charset=UTF-8", bytes.length)),
                text("publishing.faults.asText"));
        link.addClassNames("shell-action", "shell-button-quiet");
        return link;
    }

    private void show(String filter) {
        list.removeAll();
        String wanted = filter.strip().toLowerCase(Locale.ROOT);
        Map<String, List<Fault>> byFile = faults.stream()
                .filter(fault -> fault.toString().toLowerCase(Locale.ROOT).contains(wanted))
                .collect(Collectors.groupingBy(Fault::file, LinkedHashMap::new, Collectors.toList()));
        int found = byFile.values().stream().mapToInt(List::size).sum();
        count.setText(
                wanted.isEmpty()
                        ? text("publishing.faults.count", found, byFile.size())
                        : text("publishing.faults.found", found, faults.size()));
        boolean open = byFile.size() <= FILES_OPEN || !wanted.isEmpty();
        byFile.forEach((file, inFile) -> list.add(file(file, inFile, open)));
    }

    private static NativeDetails file(String file, List<Fault> faults, boolean open) {
        OrderedList lines = new OrderedList();
        for (Fault fault : faults) {
            Span place = new Span(text("publishing.faults.line", fault.line()));
            place.addClassName("publishing-fault-line");
            Span rule = new Span(fault.rule());
            rule.addClassName("publishing-fault-rule");
            lines.add(new ListItem(place, new Span(fault.sentence()), rule));
        }
        NativeDetails details = new NativeDetails(text("publishing.faults.file", file, faults.size()), lines);
        details.setOpen(open);
        return details;
    }
}
