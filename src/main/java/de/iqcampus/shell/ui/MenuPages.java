package de.iqcampus.shell.ui;

import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import java.util.function.Predicate;

/** The views that the signed-in person may open from a menu. */
final class MenuPages {

    private static final String ADMINISTRATION = "admin/";
    private static final String TEAM = "team/";

    private MenuPages() { }

    /** Those of the header: of the administration and of the team, only the first page. */
    static List<MenuEntry> ofHeader() {
        return entries(it -> !it.startsWith(ADMINISTRATION) && !it.startsWith(TEAM));
    }

    static List<MenuEntry> ofAdministration() {
        return entries(it -> it.startsWith(ADMINISTRATION));
    }

    /** Without a slash before it. */
    static String path(MenuEntry entry) {
        return entry.path().replaceFirst("^/", "");
    }

    private static List<MenuEntry> entries(Predicate<String> wanted) {
        return MenuConfiguration.getMenuEntries().stream().filter(it -> wanted.test(path(it))).toList();
    }
}
