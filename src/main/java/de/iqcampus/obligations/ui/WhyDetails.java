package de.iqcampus.obligations.ui;

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
        setContent(new Div(
                paragraph(new WhyWords(this::getTranslation, getLocale(), person).asked(obligation)),
                paragraph(new StandingWords(this::getTranslation, getLocale(), person).stands(obligation))));
    }

    private static Paragraph paragraph(List<String> sentences) {
        return new Paragraph(String.join(" ", sentences));
    }
}
