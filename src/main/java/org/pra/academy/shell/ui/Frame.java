package org.pra.academy.shell.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pra.academy.kernel.Actor;
import org.pra.academy.kernel.CurrentActor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The frame of every screen: header with programme and institute, navigation by role, the screen itself, footer. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@AnonymousAllowed
@NpmPackage(value = "@fontsource/noto-sans", version = "5.3.0")
@CssImport("@fontsource/noto-sans/latin-400.css")
@CssImport("@fontsource/noto-sans/latin-600.css")
@CssImport("./styles/academy.css")
@JsModule("./components/frame.ts")
public final class Frame extends Div implements RouterLayout, AfterNavigationObserver {

    private static final int ALWAYS_SHOWN = 4;
    private final Main main = new Main();
    private final Nav navigation = new Nav();
    private final List<Anchor> links = new ArrayList<>();

    Frame(CurrentActor currentActor, List<NavigationEntries> sources, @Value("${pra.institute:}") String institute) {
        addClassName("shell-frame");
        Actor actor = currentActor.actor();
        Anchor skip = new Anchor("#main", text("shell.frame.skip"));
        skip.addClassName("shell-skip");
        skip.getElement().setAttribute("router-ignore", true);
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");
        navigation.addClassName("shell-navigation");
        navigation.setAriaLabel(text("shell.frame.navigation"));
        if (actor.id() != null) {
            fillNavigation(actor, sources);
        }
        add(skip, header(actor, institute), navigation, main, footer());
        getElement().setAttribute("data-signed-in", actor.id() != null);
    }

    private Header header(Actor actor, String institute) {
        Anchor home = new Anchor(actor.id() == null ? "" : "home", "");
        home.addClassName("shell-brand");
        Span mark = new Span("PRA");
        mark.addClassName("shell-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        Span programme = new Span(text("shell.frame.programme"));
        programme.addClassName("shell-programme");
        Div names = new Div(programme);
        if (!institute.isBlank()) {
            Span by = new Span(institute);
            by.addClassName("shell-institute");
            names.add(by);
        }
        home.add(mark, names);
        Header header = new Header(home, account(actor));
        header.addClassName("shell-header");
        return header;
    }

    private Component account(Actor actor) {
        Div account = new Div();
        account.addClassName("shell-account");
        NativeButton theme = new NativeButton("", click -> {});
        theme.addClassName("shell-theme");
        theme.setId("theme-switch");
        theme.getElement().setAttribute("aria-label", text("shell.frame.theme"));
        theme.add(Icons.of("contrast"));
        account.add(theme);
        if (actor.id() == null) {
            account.add(new Anchor("sign-in", text("shell.frame.signIn")));
        } else {
            Anchor me = new Anchor("account", actor.name());
            me.addClassName("shell-me");
            Anchor out = new Anchor("sign-out", text("shell.frame.signOut"));
            out.getElement().setAttribute("router-ignore", true);
            account.add(me, out);
        }
        return account;
    }

    private void fillNavigation(Actor actor, List<NavigationEntries> sources) {
        sources.stream()
                .flatMap(source -> source.entries().stream())
                .filter(entry ->
                        entry.roles().isEmpty() || entry.roles().stream().anyMatch(actor::has))
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .forEach(entry -> {
                    Anchor link = new Anchor(entry.path(), "");
                    link.add(Icons.of(entry.icon()), new Span(text(entry.key())));
                    links.add(link);
                });
        if (links.size() <= ALWAYS_SHOWN + 1) {
            links.forEach(navigation::add);
        } else {
            links.subList(0, ALWAYS_SHOWN).forEach(navigation::add);
            navigation.add(
                    more(), new Div(links.subList(ALWAYS_SHOWN, links.size()).toArray(Component[]::new)));
        }
    }

    /** On a phone the other entries open as a sheet; on a wide screen they simply follow. */
    private static NativeButton more() {
        NativeButton more = new NativeButton("", click -> {});
        more.setId("more-entries");
        more.addClassName("shell-more");
        more.getElement().setAttribute("aria-expanded", "false");
        more.add(Icons.of("ellipsis"), new Span(text("shell.frame.more")));
        return more;
    }

    private Footer footer() {
        Footer footer = new Footer(
                new Anchor("", text("shell.frame.about")),
                new Anchor("privacy", text("shell.frame.privacy")),
                new Anchor("verify", text("shell.frame.verify")));
        footer.addClassName("shell-footer");
        return footer;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String path = event.getLocation().getPath();
        links.forEach(link -> {
            boolean here = path.equals(link.getHref()) || path.startsWith(link.getHref() + "/");
            link.getElement().setAttribute("aria-current", here ? "page" : "false");
        });
        UI.getCurrent().getPage().executeJs("window.praFrame?.navigated()");
    }
}
