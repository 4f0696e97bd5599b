package de.iqcampus.organisation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import de.iqcampus.design.Listing;
import de.iqcampus.design.Pages;
import de.iqcampus.organisation.ImportNote;
import de.iqcampus.organisation.ImportOutcome;
import de.iqcampus.organisation.ImportRow;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;

/** The rows of a file of people, a page at a time; those with one outcome alone, where that is asked for. */
class ImportRows extends Div {

    private static final int PAGE = 25;
    private static final Map<ImportOutcome, String> LOOKS = new EnumMap<>(Map.of(ImportOutcome.CREATED, "good",
            ImportOutcome.UPDATED, "soon", ImportOutcome.SKIPPED, "calm", ImportOutcome.WRONG, "late"));

    private final List<ImportRow> rows;
    private final String words;
    private final Map<@Nullable ImportOutcome, NativeButton> filters = new LinkedHashMap<>();
    private final Div page = new Div();

    /** @param words under which the outcomes are called */
    ImportRows(List<ImportRow> rows, String words) {
        this.rows = rows;
        this.words = words;
        page.getElement().setAttribute("tabindex", "-1");
        var choice = new Div();
        choice.addClassNames("row", "import-filter");
        choice.getElement().setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("organisation.import.filter"));
        choice.add(filter(null, getTranslation("organisation.import.all")));
        for (var outcome : ImportOutcome.values()) {
            if (rows.stream().anyMatch(it -> it.outcome() == outcome)) {
                choice.add(filter(outcome, getTranslation(words + outcome)));
            }
        }
        add(choice, page);
        show(null, 0);
    }

    private NativeButton filter(@Nullable ImportOutcome only, String name) {
        var button = new NativeButton("%s: %d".formatted(name, with(only).size()), it -> show(only, 0));
        button.addClassName("chip");
        filters.put(only, button);
        return button;
    }

    private List<ImportRow> with(@Nullable ImportOutcome only) {
        return rows.stream().filter(it -> only == null || it.outcome() == only).toList();
    }

    private void show(@Nullable ImportOutcome only, int number) {
        filters.forEach((outcome, button) ->
                button.getElement().setAttribute("aria-pressed", String.valueOf(outcome == only)));
        var some = with(only);
        var shown = some.stream().skip((long) number * PAGE).limit(PAGE).toList();
        var listing = new Listing(getTranslation("organisation.import.rows"), "organisation.import.rows.",
                "row", "who", "address", "outcome", "reason");
        shown.forEach(it -> listing.row(new Span(String.valueOf(it.number())),
                new Span((it.wish().givenName() + " " + it.wish().familyName()).strip()),
                new Span(it.wish().address()), outcome(it), reasons(it.notes())));
        page.removeAll();
        page.add(listing, Pages.turned(new PageImpl<>(shown, PageRequest.of(number, PAGE), some.size()), it -> {
            show(only, it);
            page.getElement().executeJs("this.focus(); this.scrollIntoView()");
        }));
    }

    private Span outcome(ImportRow row) {
        var tag = new Span(getTranslation(words + row.outcome()));
        tag.addClassNames("tag", String.valueOf(LOOKS.get(row.outcome())));
        return tag;
    }

    private Span reasons(List<ImportNote> notes) {
        return new Span(notes.isEmpty() ? "–" : notes.stream()
                .map(it -> getTranslation("organisation.import.reason." + it.reason(), it.detail()))
                .collect(Collectors.joining(" ")));
    }
}
