package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.html.NativeDetails;

/** The card of a fact, to be opened by whoever wants to know. */
class FactDetails extends NativeDetails {

    FactDetails(String fact, AnswerSheet sheet) {
        setSummaryText(getTranslation("assessment.fact"));
        setContent(sheet.words().factCard(sheet.attempt().revision(), fact));
        addClassName("fact-details");
    }
}
