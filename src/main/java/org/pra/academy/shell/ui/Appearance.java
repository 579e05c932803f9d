package org.pra.academy.shell.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;

/** The page around the application: Lumo as the components' base, our tokens over it. */
@StyleSheet(Lumo.STYLESHEET)
@Viewport("width=device-width, initial-scale=1")
public class Appearance implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addMetaTag("color-scheme", "light dark");
        settings.addMetaTag(
                "description", "Patient Relations Associate: training and competency assessment, 540 hours.");
        settings.addFavIcon("icon", "icons/mark.svg", "any");
    }
}
