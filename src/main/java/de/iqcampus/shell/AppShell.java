package de.iqcampus.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** The HTML page that every view opens in. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/tokens.css")
@StyleSheet("styles/base.css")
@StyleSheet("styles/vaadin.css")
@StyleSheet("styles/shell.css")
class AppShell implements AppShellConfigurator {

    @Override public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "logo.svg");
        settings.addMetaTag("color-scheme", "light dark");
    }
}
