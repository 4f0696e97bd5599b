package de.iqcampus.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import de.iqcampus.design.Choice;
import de.iqcampus.design.Field;
import de.iqcampus.design.Listing;
import de.iqcampus.design.NativeForm;
import de.iqcampus.design.Pages;
import de.iqcampus.design.SearchForm;
import de.iqcampus.organisation.Member;
import de.iqcampus.organisation.MembershipId;
import de.iqcampus.organisation.UnitEntry;
import de.iqcampus.organisation.UnitId;
import de.iqcampus.shared.AccountId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;

/** The people of an organisation, with a search that stays out of the address; each can be let go. */
class MembersCard extends Section {

    private final @Nullable AccountId oneself;
    private final Function<AccountId, @Nullable String> about;
    private final Search search;
    private final @Nullable BiConsumer<MembershipId, @Nullable LocalDate> end;
    private final Div found = new Div();
    private String words = "";
    private @Nullable UnitId unit;

    /**
     * @param oneself who is not to let go of themselves here
     * @param about where there is more about a person, if anywhere
     * @param end lets somebody go, where that is to be decided here
     */
    MembersCard(List<UnitEntry> units, @Nullable AccountId oneself, Function<AccountId, @Nullable String> about,
            Search search, @Nullable BiConsumer<MembershipId, @Nullable LocalDate> end) {
        this.oneself = oneself;
        this.about = about;
        this.search = search;
        this.end = end;
        addClassNames("card", "side", "organisation-part");
        found.getElement().setAttribute("tabindex", "-1");
        add(new H2(getTranslation("organisation.members")), form(units), found);
    }

    /** Begins with the first page. */
    void look() {
        show(0);
    }

    private NativeForm form(List<UnitEntry> units) {
        var form = new SearchForm(new Field("words", "search", getTranslation("organisation.members.search"))
                .autocomplete("off"));
        if (!units.isEmpty()) {
            form.addComponentAtIndex(1, new Choice("unit", getTranslation("organisation.member.unit"),
                    Words.units(units, getTranslation("organisation.members.all"))));
        }
        form.onSubmit(typed -> {
            words = typed.getOrDefault("words", "").strip();
            unit = Typed.id(typed.get("unit")).map(UnitId::new).orElse(null);
            show(0);
            found.getElement().callJsFunction("focus");
        });
        return form;
    }

    private void show(int number) {
        var page = search.members(words, unit, number);
        var count = new Paragraph(getTranslation("organisation.members.found", page.getTotalElements()));
        count.getElement().setAttribute("role", "status");
        found.removeAll();
        found.add(count);
        if (!page.isEmpty()) {
            found.add(listing(page));
        }
        found.add(Pages.turned(page, it -> {
            show(it);
            found.getElement().callJsFunction("focus");
        }));
    }

    private Listing listing(Page<Member> page) {
        var columns = Stream.of("name", "address", "unit", "from", "end").limit(end == null ? 4 : 5);
        var listing = new Listing(getTranslation("organisation.members"), "organisation.member.",
                columns.toArray(String[]::new));
        page.forEach(it -> {
            var cells = new ArrayList<>(List.of(name(it), new Span(it.address()),
                    new Span(it.unit() == null ? "–" : it.unit()), new Span(Words.day(it.from()))));
            if (end != null) {
                cells.add(end(it, end));
            }
            listing.row(cells.toArray(Component[]::new));
        });
        return listing;
    }

    private Component name(Member member) {
        var address = about.apply(member.account());
        return address == null ? new Span(member.fullName()) : new Anchor(address, member.fullName());
    }

    private Div end(Member member, BiConsumer<MembershipId, @Nullable LocalDate> act) {
        if (member.account().equals(oneself)) {
            return new Div("–");
        }
        var id = "end-" + member.id().value();
        var form = new NativeForm();
        var button = new NativeButton(getTranslation("organisation.member.end.act"));
        button.getElement().setAttribute("type", "submit");
        button.addClassNames("btn", "quiet");
        button.setAriaLabel(getTranslation("organisation.member.end.act") + ": " + member.fullName());
        form.add(new Field("until", "date", getTranslation("organisation.member.end.day")).in(id)
                .hint(getTranslation("organisation.member.end.hint"))
                .value(member.until() == null ? "" : member.until().toString()), button);
        form.onSubmit(typed -> act.accept(member.id(), Typed.day(typed.get("until"))));
        return new Div(new NativeDetails(member.until() == null ? getTranslation("organisation.member.end.open")
                : Words.day(member.until()), form));
    }

    /** Finds members, a page at a time. */
    interface Search {

        Page<Member> members(String words, @Nullable UnitId unit, int page);
    }
}
