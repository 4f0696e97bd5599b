package de.iqcampus.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import de.iqcampus.organisation.UnitEntry;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How organisations are spoken of. */
final class Words {

    private Words() { }

    static <E extends Enum<E>> String of(@Nullable E code, String kind, Component view) {
        return code == null ? "" : view.getTranslation("organisation." + kind + "." + code);
    }

    /** A word for each, after an empty choice. */
    static <E extends Enum<E>> Map<String, String> all(Class<E> type, String kind, Component view) {
        var words = new LinkedHashMap<String, String>();
        words.put("", view.getTranslation("organisation.choose"));
        Arrays.stream(type.getEnumConstants()).forEach(it -> words.put(it.name(), of(it, kind, view)));
        return words;
    }

    /** The units that are open, by their paths, after what no unit is called. */
    static Map<String, String> units(List<UnitEntry> units, String none) {
        var words = new LinkedHashMap<String, String>();
        words.put("", none);
        units.stream().filter(UnitEntry::isOpen).forEach(it -> words.put(it.id().value().toString(), it.path()));
        return words;
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "" : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(UI.getCurrent().getLocale()).format(day);
    }

    static NativeButton quiet(String words, Runnable deed) {
        var button = new NativeButton(words, it -> deed.run());
        button.addClassNames("btn", "quiet");
        return button;
    }
}
