package de.iqcampus.shell.ui;

import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;

/** The views that the signed-in person may open from a menu. */
final class MenuPages {

    private static final String ADMINISTRATION = "admin/";

    private MenuPages() { }

    /** Those of the header: of the administration, only its first page. */
    static List<MenuEntry> ofHeader() {
        return entries(false);
    }

    static List<MenuEntry> ofAdministration() {
        return entries(true);
    }

    /** Without a slash before it. */
    static String path(MenuEntry entry) {
        return entry.path().replaceFirst("^/", "");
    }

    private static List<MenuEntry> entries(boolean administration) {
        return MenuConfiguration.getMenuEntries().stream()
                .filter(it -> path(it).startsWith(ADMINISTRATION) == administration).toList();
    }
}
