package de.iqcampus.obligations.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import de.iqcampus.design.Choice;
import de.iqcampus.design.NativeForm;
import de.iqcampus.obligations.ObligationEntry;
import de.iqcampus.obligations.OwnObligation;
import de.iqcampus.obligations.WaiverReason;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a person has to do for a programme, how that stands and stood, and what a lead can decide about it. */
class DecisionCard extends Section {

    private final OwnObligation obligation;
    private final ObligationEntry entry;
    private final String person;
    private Consumer<WaiverReason> waive = it -> { };
    private Runnable demand = () -> { };
    private BiConsumer<UUID, Boolean> decide = (which, accepted) -> { };

    DecisionCard(OwnObligation obligation, String person) {
        this.obligation = obligation;
        this.entry = obligation.entry();
        this.person = person;
        addClassNames("card", "side", "team-part");
    }

    void onWaive(Consumer<WaiverReason> taker) {
        waive = taker;
    }

    void onDemand(Runnable deed) {
        demand = deed;
    }

    void onDecide(BiConsumer<UUID, Boolean> taker) {
        decide = taker;
    }

    void show() {
        add(new H3(obligation.programme().details().name()),
                new Paragraph(stand()), days(), new WhyDetails(obligation, person));
        if (!obligation.evidence().isEmpty()) {
            add(new ProofList(obligation, decide));
        }
        add(history());
        if (entry.isUndone()) {
            add(new NativeDetails(getTranslation("obligations.waive"), waiver()));
        } else if (entry.waiver() != null && entry.closedOn() == null) {
            var again = new NativeButton(getTranslation("obligations.demand"), it -> demand.run());
            again.addClassNames("btn", "quiet");
            again.setAriaLabel(getTranslation("obligations.demand") + ": " + obligation.programme().details().name());
            add(again);
        }
    }

    private Span stand() {
        return entry.closedOn() == null || entry.fulfilledOn() != null ? new StatusTag(entry)
                : new Span(getTranslation("obligations.team.closed", Days.of(entry.closedOn(), getLocale())));
    }

    private DescriptionList days() {
        var days = new DescriptionList();
        days.addClassName("team-days");
        day(days, "opened", entry.openedOn());
        day(days, "due", entry.dueOn());
        day(days, "postponed", entry.postponedTo().equals(entry.dueOn()) ? null : entry.postponedTo());
        day(days, "fulfilled", entry.fulfilledOn());
        day(days, "valid", entry.validUntil());
        if (entry.waiver() != null) {
            days.add(new DescriptionList.Term(getTranslation("obligations.person.waiver")),
                    new DescriptionList.Description(reason(entry.waiver())));
        }
        return days;
    }

    private void day(DescriptionList days, String what, @Nullable LocalDate day) {
        if (day != null) {
            days.add(new DescriptionList.Term(getTranslation("obligations.person." + what)),
                    new DescriptionList.Description(Days.of(day, getLocale())));
        }
    }

    private NativeDetails history() {
        var steps = new OrderedList();
        obligation.history().forEach(it -> steps.add(new ListItem(getTranslation("obligations.person.step",
                Days.of(it.since(), getLocale()), getTranslation("obligations.status." + it.status())))));
        return new NativeDetails(getTranslation("obligations.person.history"), steps);
    }

    private NativeForm waiver() {
        var reasons = new LinkedHashMap<String, String>();
        Arrays.stream(WaiverReason.values()).forEach(it -> reasons.put(it.name(), reason(it)));
        var button = new NativeButton(getTranslation("obligations.waive.act"));
        button.getElement().setAttribute("type", "submit");
        button.addClassNames("btn", "quiet");
        button.setAriaLabel(getTranslation("obligations.waive.act") + ": " + obligation.programme().details().name()
                + ", " + person);
        var form = new NativeForm();
        form.addClassName("team-form");
        form.add(new Choice("reason", getTranslation("obligations.waive.reason"), reasons)
                .in(entry.id().value().toString()), button);
        form.onSubmit(typed -> Arrays.stream(WaiverReason.values()).filter(it -> it.name().equals(typed.get("reason")))
                .findFirst().ifPresent(waive));
        return form;
    }

    private String reason(WaiverReason reason) {
        return getTranslation("obligations.waive." + reason);
    }
}
