package org.pra.academy.batches.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pra.academy.batches.BatchPaths;
import org.pra.academy.batches.TimetableService;
import org.pra.academy.batches.WallNow;
import org.pra.academy.batches.WallService;
import org.pra.academy.identity.PersonNames;
import org.pra.academy.kernel.Conflict;
import org.pra.academy.shell.ui.Notice;
import org.pra.academy.shell.ui.Screen;

/** The code on the wall, for a projector: six characters and a QR code that change every 20 seconds, and who has come in. */
@Route(BatchPaths.WALL)
@RolesAllowed({"ADMINISTRATOR", "INSTRUCTOR"})
@CssImport("./styles/academy.css")
@JsModule("./components/frame.ts")
class WallView extends Screen implements HasUrlParameter<String> {

    private static final int EVERY_SECOND = 1_000;
    private final WallService walls;
    private final TimetableService timetables;
    private final Span code = new Span();
    private final Span left = new Span();
    private final Div qr = new Div();
    private final Span address = new Span();
    private final WallPeople people;
    private final Div show = new Div();
    private final Div stopped = new Div();
    private final Anchor back = new Anchor();
    private final NativeButton end = new NativeButton(text("batches.wall.end"), click -> end());
    private final Notice notice = new Notice();
    private @Nullable UUID session;
    private @Nullable Registration polling;
    private String drawn = "";

    WallView(WallService walls, TimetableService timetables, PersonNames names) {
        super("batches-wall");
        this.walls = walls;
        this.timetables = timetables;
        this.people = new WallPeople(names);
        getElement().setAttribute("role", "main");
        code.setId("wall-code");
        code.addClassName("batches-code");
        left.addClassName("batches-left");
        address.addClassName("batches-wall-address");
        Div typed = new Div(new Paragraph(text("batches.wall.type")), address, code, left);
        typed.addClassName("batches-wall-code");
        show.add(typed, qr);
        show.addClassName("batches-wall-show");
        NativeButton start = new NativeButton(text("batches.wall.start"), click -> start());
        start.addClassName("shell-button");
        stopped.add(new Paragraph(text("batches.wall.stopped")), start);
        stopped.addClassName("shell-empty");
        end.addClassNames("shell-button", "shell-button-quiet");
        NativeButton full = new NativeButton(text("batches.wall.full"));
        full.addClassNames("shell-button", "shell-button-quiet");
        full.getElement()
                .executeJs("this.addEventListener('click', () => document.fullscreenElement"
                        + " ? document.exitFullscreen() : document.documentElement.requestFullscreen())");
        back.setText(text("batches.wall.back"));
        back.addClassNames("shell-action", "shell-button-quiet");
        Div actions = new Div(back, full, end);
        actions.addClassNames("shell-actions", "batches-wall-actions");
        add(notice, show, stopped, people, actions);
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        session = Addresses.id(id);
        back.setHref(BatchPaths.session(session));
        if (timetables.session(session).isEmpty()) {
            throw new NotFoundException();
        }
        refresh();
    }

    private void refresh() {
        if (session == null) {
            return;
        }
        WallNow now = walls.now(session);
        heading(now.session().source() + " " + now.session().title());
        lead(now.session().batchName() + " · " + When.span(now.session()));
        show.setVisible(now.running());
        end.setVisible(now.running());
        stopped.setVisible(!now.running());
        if (!drawn.equals(now.code())) {
            drawn = now.code();
            code.setText(drawn.isEmpty() ? "" : drawn.substring(0, 3) + " " + drawn.substring(3));
            qr.removeAll();
            if (now.running()) {
                qr.add(QrDrawing.of(now.address(), text("batches.wall.qr")));
            }
        }
        address.setText(now.shortAddress().replaceFirst("https?://", ""));
        left.setText(text("batches.wall.left", now.secondsLeft()));
        people.show(now);
    }

    private void start() {
        notice.clear();
        try {
            if (session != null) {
                walls.start(session);
            }
        } catch (Conflict e) {
            notice.problem(String.valueOf(e.getMessage()));
        }
        refresh();
    }

    private void end() {
        if (session != null) {
            walls.end(session);
        }
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        ui.setPollInterval(EVERY_SECOND);
        polling = ui.addPollListener(poll -> refresh());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
            polling = null;
        }
    }
}
