package de.iqcampus.programmes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import de.iqcampus.programmes.AssignmentEntry;
import de.iqcampus.programmes.Deadline;
import de.iqcampus.programmes.ProgrammeDetails;
import de.iqcampus.programmes.Validity;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import org.jspecify.annotations.Nullable;

/** How the rules of programmes are put in words. */
final class RuleWords {

    private final Component view;

    RuleWords(Component view) {
        this.view = view;
    }

    String validity(Validity validity) {
        return switch (validity) {
            case Validity.Lasting() -> view.getTranslation("programmes.validity.LASTING");
            case Validity.Months(int months, boolean fromDue) ->
                    view.getTranslation("programmes.validity.months", months);
            case Validity.UntilChanged(int days) -> view.getTranslation("programmes.validity.changed", days);
            case Validity.Yearly(var by) -> view.getTranslation("programmes.validity.yearly", DateTimeFormatter
                    .ofPattern(view.getTranslation("programmes.day"), UI.getCurrent().getLocale()).format(by));
        };
    }

    String courses(ProgrammeDetails details) {
        var many = details.courses().size();
        return many == 1 ? view.getTranslation("programmes.courses.one")
                : view.getTranslation("programmes.courses." + details.selection(), many);
    }

    String deadline(Deadline deadline) {
        return switch (deadline) {
            case Deadline.By(var day) -> view.getTranslation("programmes.deadline.by", day(day));
            case Deadline.Within(int days) -> view.getTranslation("programmes.deadline.within", days);
        };
    }

    /** By when, and whether those in charge hear of it when it is overdue. */
    String rule(AssignmentEntry assignment) {
        return assignment.tellLeadAfter() == 0 ? deadline(assignment.deadline()) : deadline(assignment.deadline())
                + " · " + view.getTranslation("programmes.tell.after", assignment.tellLeadAfter());
    }

    String day(@Nullable LocalDate day) {
        return day == null ? "" : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(UI.getCurrent().getLocale()).format(day);
    }

    String month(Month month) {
        return month.getDisplayName(TextStyle.FULL_STANDALONE, UI.getCurrent().getLocale());
    }
}
