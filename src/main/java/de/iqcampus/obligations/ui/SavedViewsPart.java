package de.iqcampus.obligations.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import de.iqcampus.design.Field;
import de.iqcampus.design.NativeForm;
import de.iqcampus.design.Result;
import de.iqcampus.obligations.ObligationRefused;
import de.iqcampus.obligations.SavedViewEntry;
import de.iqcampus.obligations.SavedViews;
import de.iqcampus.organisation.OrganisationId;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The choices of people that a lead has given names, and a way to name the one that is shown. */
class SavedViewsPart extends Div {

    private final OrganisationId organisation;
    private final TrainingAddress here;
    private final Supplier<List<SavedViewEntry>> views;
    private final Consumer<String> save;
    private final Consumer<UUID> forget;
    private final Result result = new Result();

    SavedViewsPart(OrganisationId organisation, TrainingAddress here, Supplier<List<SavedViewEntry>> views,
            Consumer<String> save, Consumer<UUID> forget) {
        this.organisation = organisation;
        this.here = here;
        this.views = views;
        this.save = save;
        this.forget = forget;
        addClassName("team-views");
        show();
    }

    private void show() {
        var known = views.get();
        var shown = known.stream().filter(it -> TrainingAddress.of(it).equals(here)).toList();
        removeAll();
        if (!known.isEmpty()) {
            add(links(known));
        }
        add(result);
        shown.forEach(it -> add(forget(it)));
        if (shown.isEmpty() && !here.equals(TrainingAddress.ALL) && !here.told()) {
            add(new NativeDetails(getTranslation("obligations.views.save.open"), form()));
        }
    }

    private Nav links(List<SavedViewEntry> known) {
        var title = new Span(getTranslation("obligations.views"));
        title.addClassNames("small", "muted");
        var links = new Nav(title);
        links.addClassName("row");
        links.setAriaLabel(getTranslation("obligations.views"));
        known.forEach(it -> {
            var address = TrainingAddress.of(it);
            var link = new Anchor(address.link(organisation), it.name());
            link.addClassName("chip");
            if (address.equals(here)) {
                link.getElement().setAttribute("aria-current", "true");
            }
            links.add(link);
        });
        return links;
    }

    private NativeButton forget(SavedViewEntry view) {
        var button = new NativeButton(getTranslation("obligations.views.forget", view.name()), it -> {
            forget.accept(view.id());
            show();
            result.good(getTranslation("obligations.views.forgotten", view.name()));
        });
        button.addClassNames("btn", "quiet");
        return button;
    }

    private NativeForm form() {
        var name = new Field("view", "text", getTranslation("obligations.views.name")).autocomplete("off")
                .hint(getTranslation("obligations.views.name.hint")).required();
        name.input().setAttribute("maxlength", String.valueOf(SavedViews.LONGEST_NAME));
        var button = new NativeButton(getTranslation("obligations.views.save"));
        button.getElement().setAttribute("type", "submit");
        button.addClassNames("btn", "quiet");
        var form = new NativeForm();
        form.addClassName("team-form");
        form.add(name, button);
        form.onSubmit(typed -> {
            try {
                save.accept(typed.getOrDefault("view", ""));
                show();
                result.good(getTranslation("obligations.views.saved"));
            } catch (ObligationRefused refused) {
                name.setProblem(getTranslation("obligations.team.problem." + refused.problem()));
                name.focus();
            }
        });
        return form;
    }
}
