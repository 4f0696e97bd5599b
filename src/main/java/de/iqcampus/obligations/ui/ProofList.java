package de.iqcampus.obligations.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.iqcampus.obligations.EvidenceEntry;
import de.iqcampus.obligations.EvidenceStatus;
import de.iqcampus.obligations.OwnObligation;
import java.util.UUID;
import java.util.function.BiConsumer;

/** The proof of training, and what a lead still has to look at. */
class ProofList extends Div {

    private final OwnObligation obligation;
    private final BiConsumer<UUID, Boolean> decide;

    /** @param decide gets what was looked at, and whether it counts */
    ProofList(OwnObligation obligation, BiConsumer<UUID, Boolean> decide) {
        this.obligation = obligation;
        this.decide = decide;
        var list = new UnorderedList();
        list.addClassNames("plain", "team-lines");
        obligation.evidence().forEach(it -> list.add(line(it)));
        add(new H4(getTranslation("obligations.proof")), list);
    }

    private ListItem line(EvidenceEntry evidence) {
        var line = new ListItem(new Span(words(evidence)));
        line.addClassName("row");
        if (evidence.status() == EvidenceStatus.SUBMITTED) {
            var choice = new Div(button(evidence, "accept", true), button(evidence, "refuse", false));
            choice.addClassName("row");
            line.add(choice);
        }
        return line;
    }

    private NativeButton button(EvidenceEntry evidence, String deed, boolean accepted) {
        var button = new NativeButton(getTranslation("obligations.proof." + deed),
                it -> decide.accept(evidence.id(), accepted));
        button.addClassNames("btn", "quiet");
        button.setAriaLabel(getTranslation("obligations.proof." + deed) + ": " + words(evidence));
        return button;
    }

    private String words(EvidenceEntry evidence) {
        var course = obligation.courses().stream().filter(it -> it.course().equals(evidence.course())).findFirst()
                .map(it -> it.title().in(getLocale())).orElseGet(() -> getTranslation("obligations.proof.course"));
        var day = Days.of(evidence.awardedOn(), getLocale());
        return evidence.revision() == 0
                ? getTranslation("obligations.proof.elsewhere." + evidence.status(), course, evidence.source(), day)
                : getTranslation("obligations.proof.certificate", course, evidence.revision(), evidence.minutes(), day);
    }
}
