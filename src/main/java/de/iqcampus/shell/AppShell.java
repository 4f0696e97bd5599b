package de.iqcampus.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.aura.Aura;

/** The HTML page that every view opens in. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/tokens.css")
class AppShell implements AppShellConfigurator { }
