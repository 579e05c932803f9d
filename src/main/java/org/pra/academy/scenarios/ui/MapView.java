package org.pra.academy.scenarios.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pra.academy.scenarios.FlowMap;
import org.pra.academy.scenarios.FolderService;
import org.pra.academy.scenarios.MapService;
import org.pra.academy.scenarios.ScenarioPaths;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.PlainTable;
import org.pra.academy.shell.ui.Screen;

/** A scenario as a map: beats in layers, the ways real trainees took, the same as a table, and a trial from any beat. */
@Route(value = ScenarioPaths.MAP, layout = Frame.class)
@RolesAllowed("INSTRUCTOR")
class MapView extends Screen implements HasUrlParameter<String> {

    private final MapService maps;
    private final FolderService folders;
    private final Div content = new Div();

    MapView(MapService maps, FolderService folders) {
        super("scenarios-map");
        this.maps = maps;
        this.folders = folders;
        add(content);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String id) {
        content.removeAll();
        if (id == null) {
            heading(text("scenarios.map.all"));
            lead("");
            UnorderedList list = new UnorderedList();
            maps.titles()
                    .forEach((scenario, title) ->
                            list.add(new ListItem(new Anchor(ScenarioPaths.map(scenario), scenario + " " + title))));
            content.add(list, part(text("scenarios.folder.title"), new FolderPanel(folders)));
            return;
        }
        FlowMap map = maps.map(id);
        heading(map.id() + " " + map.title());
        lead(text("scenarios.map.lead", map.runs()));
        Trial trial = Trial.of(map, event.getLocation().getQueryParameters());
        content.add(
                export(map.id()),
                new FlowDrawing(map),
                part(
                        text("scenarios.map.try"),
                        new TrialPanel(
                                map,
                                at -> maps.preview(map.id(), at.at(), at.values(), at.facts(), at.replies()),
                                trial,
                                true)),
                part(text("scenarios.map.table"), table(map)));
    }

    private Anchor export(String id) {
        return new Anchor(
                DownloadHandler.fromInputStream(request -> {
                    FolderService.Folder folder = folders.export(id);
                    return new DownloadResponse(
                            new ByteArrayInputStream(folder.zip()),
                            folder.fileName(),
                            "application/zip",
                            folder.zip().length);
                }),
                text("scenarios.folder.export"));
    }

    private static Component table(FlowMap map) {
        PlainTable table = new PlainTable(
                text("scenarios.map.table"),
                List.of(
                        text("scenarios.map.beat"),
                        text("scenarios.map.reply"),
                        text("scenarios.map.points"),
                        text("scenarios.map.leads"),
                        text("scenarios.map.chosen")));
        for (FlowMap.Place place : map.places()) {
            if (place.ways().isEmpty()) {
                table.row(place.id(), place.label(), "", text("scenarios.map." + place.kind()), place.visits());
            }
            for (FlowMap.Way way : place.ways()) {
                table.row(
                        place.id(),
                        way.text(),
                        way.points(),
                        way.to().isEmpty() ? text("scenarios.map.back") : String.join(", ", way.to()),
                        share(way.chosen(), place.visits()));
            }
        }
        return table;
    }

    private static String share(int part, int whole) {
        return whole == 0 ? "0" : text("scenarios.map.share", part, Math.round(100f * part / whole));
    }
}
