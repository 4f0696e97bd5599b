package de.iqcampus.organisation.ui;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

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
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;

/** The rows of a file of people, a page at a time; those with one outcome alone, where that is asked for. */
class ImportRows extends Div {

    private static final int PAGE = 25;
    private static final Map<ImportOutcome, String> LOOKS = new EnumMap<>(Map.of(ImportOutcome.CREATED, "good",
            ImportOutcome.UPDATED, "soon", ImportOutcome.SKIPPED, "calm", ImportOutcome.WRONG, "late"));

    private final Source source;
    private final String words;
    private final Map<@Nullable ImportOutcome, NativeButton> filters = new LinkedHashMap<>();
    private final Div page = new Div();

    /** @param words under which the outcomes are called */
    ImportRows(Map<ImportOutcome, Long> counts, Source source, String words) {
        this.source = source;
        this.words = words;
        page.getElement().setAttribute("tabindex", "-1");
        var choice = new Div();
        choice.addClassNames("row", "import-filter");
        choice.getElement().setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("organisation.import.filter"));
        choice.add(filter(null, getTranslation("organisation.import.all"),
                counts.values().stream().mapToLong(it -> it).sum()));
        for (var outcome : ImportOutcome.values()) {
            long count = counts.getOrDefault(outcome, 0L);
            if (count > 0) {
                choice.add(filter(outcome, getTranslation(words + outcome), count));
            }
        }
        add(choice, page);
        show(null, 0);
    }

    /** All of them are at hand. */
    static ImportRows of(List<ImportRow> rows, String words) {
        return new ImportRows(rows.stream().collect(groupingBy(ImportRow::outcome, counting())), (only, number) -> {
            var some = rows.stream().filter(it -> only == null || it.outcome() == only).toList();
            var shown = some.stream().skip((long) number * PAGE).limit(PAGE).toList();
            return new PageImpl<>(shown, PageRequest.of(number, PAGE), some.size());
        }, words);
    }

    private NativeButton filter(@Nullable ImportOutcome only, String name, long count) {
        var button = new NativeButton("%s: %d".formatted(name, count), it -> show(only, 0));
        button.addClassName("chip");
        filters.put(only, button);
        return button;
    }

    private void show(@Nullable ImportOutcome only, int number) {
        filters.forEach((outcome, button) ->
                button.getElement().setAttribute("aria-pressed", String.valueOf(outcome == only)));
        var shown = source.page(only, number);
        var listing = new Listing(getTranslation("organisation.import.rows"), "organisation.import.rows.",
                "row", "who", "address", "outcome", "reason");
        shown.forEach(it -> listing.row(new Span(String.valueOf(it.number())),
                new Span((it.wish().givenName() + " " + it.wish().familyName()).strip()),
                new Span(it.wish().address()), outcome(it), reasons(it.notes())));
        page.removeAll();
        page.add(listing, Pages.turned(shown, it -> {
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

    /** Where the rows come from; pages begin at 0. */
    interface Source {
        Page<ImportRow> page(@Nullable ImportOutcome only, int number);
    }
}
