package de.iqcampus.obligations.ui;

import com.vaadin.flow.component.html.Paragraph;
import de.iqcampus.catalogue.CourseId;
import de.iqcampus.design.Choice;
import de.iqcampus.design.DoorCard;
import de.iqcampus.design.ErrorSummary;
import de.iqcampus.design.Field;
import de.iqcampus.design.NativeForm;
import de.iqcampus.obligations.AskedCourse;
import de.iqcampus.obligations.ObligationRefused;
import de.iqcampus.obligations.OwnObligation;
import de.iqcampus.organisation.ui.Typed;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where somebody says that they have learned a course elsewhere; HR decides whether that counts. */
class ElsewhereForm extends NativeForm {

    private final List<AskedCourse> courses;
    private final Field source;
    private final Field day;
    private final ErrorSummary errors = new ErrorSummary();

    ElsewhereForm(OwnObligation obligation, Taker taker) {
        var id = "elsewhere-" + obligation.entry().id().value();
        courses = obligation.courses().stream().filter(it -> !it.done()).toList();
        source = new Field("source", "text", getTranslation("obligations.elsewhere.source")).in(id).autocomplete("off")
                .hint(getTranslation("obligations.elsewhere.source.hint")).required();
        day = new Field("awarded-on", "date", getTranslation("obligations.elsewhere.day")).in(id).required();
        add(new Paragraph(getTranslation("obligations.elsewhere.why", obligation.organisation())), errors);
        if (courses.size() > 1) {
            var titles = new LinkedHashMap<String, String>();
            courses.forEach(it -> titles.put(it.course().value().toString(), it.title().in(getLocale())));
            add(new Choice("course", getTranslation("obligations.elsewhere.course"), titles).in(id));
        }
        add(source, day, DoorCard.submit(getTranslation("obligations.elsewhere.send")));
        onSubmit(typed -> send(typed, taker));
    }

    private void send(Map<String, String> typed, Taker taker) {
        List.of(source, day).forEach(it -> it.setProblem(null));
        errors.setVisible(false);
        try {
            taker.take(chosen(typed.get("course")), typed.getOrDefault("source", ""),
                    Typed.day(typed.get("awarded-on")));
        } catch (ObligationRefused refused) {
            var words = getTranslation("obligations.problem." + refused.problem());
            switch (refused.problem()) {
                case SOURCE -> errors.show(Map.of(source, words));
                case AWARDED_ON -> errors.show(Map.of(day, words));
                default -> errors.show(words);
            }
        }
    }

    /** The only one where nothing else was to be chosen. */
    private CourseId chosen(@Nullable String typed) {
        return courses.stream().map(AskedCourse::course).filter(it -> it.value().toString().equals(typed)).findFirst()
                .orElseGet(() -> courses.getFirst().course());
    }

    /** Takes what was learned elsewhere. */
    interface Taker {

        void take(CourseId course, String source, @Nullable LocalDate day);
    }
}
