package de.iqcampus.obligations.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import de.iqcampus.obligations.OwnObligation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why something is asked, and why it stands as it does: to be opened by whoever wonders. */
class WhyDetails extends NativeDetails {

    /** @param person the name, for those who read about somebody else; nothing for the person's own eyes */
    WhyDetails(OwnObligation obligation, @Nullable String person) {
        addClassName("why");
        setSummaryText(getTranslation("obligations.why"));
        var reasons = new Div(
                paragraph(new WhyWords(this::getTranslation, getLocale(), person).asked(obligation)),
                paragraph(new StandingWords(this::getTranslation, getLocale(), person).stands(obligation)));
        if (person == null && obligation.evidence().stream().anyMatch(it -> !it.serial().isEmpty())) {
            var certificates = new Anchor("certificates", getTranslation("obligations.why.certificates"));
            certificates.getElement().setAttribute("router-link", true);
            reasons.add(new Paragraph(certificates));
        }
        setContent(reasons);
    }

    private static Paragraph paragraph(List<String> sentences) {
        return new Paragraph(String.join(" ", sentences));
    }
}
