package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import de.iqcampus.assessment.AttemptSummary;

/** The tries handed in before, by day and score; hidden where there are none. */
class EarlierTries extends NativeDetails {

    private final UnorderedList list = new UnorderedList();

    EarlierTries(QuizTry current) {
        setSummaryText(getTranslation("assessment.quiz.earlier"));
        setContent(list);
        addClassName("earlier");
        current.sheet().tries().stream().filter(it -> !it.id().equals(current.sheet().id())).forEach(this::add);
        setVisible(list.getComponentCount() > 0);
    }

    private void add(AttemptSummary earlier) {
        var at = earlier.submittedAt();
        var score = earlier.score();
        if (at != null && score != null) {
            list.add(new ListItem(getTranslation("assessment.quiz.earlier.try",
                    new Moment(at, getLocale()).dateAndTime(), score.right(), score.of())));
        }
    }
}
