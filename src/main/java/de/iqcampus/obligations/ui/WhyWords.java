package de.iqcampus.obligations.ui;

import de.iqcampus.obligations.Absence;
import de.iqcampus.obligations.ObligationEntry;
import de.iqcampus.obligations.OwnObligation;
import de.iqcampus.programmes.Deadline;
import de.iqcampus.programmes.Validity;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says why something is asked of a person: the rule, what it was applied to, and the days. */
class WhyWords {

    private final Translation words;
    private final Locale language;
    private final @Nullable String person;

    /** @param person the name, for those who read about somebody else; nothing for the person's own eyes */
    WhyWords(Translation words, Locale language, @Nullable String person) {
        this.words = words;
        this.language = language;
        this.person = person;
    }

    /** Who asks for what, since when, and by when it is to be done. */
    List<String> asked(OwnObligation obligation) {
        var sentences = new ArrayList<String>();
        sentences.add(rule(obligation));
        sentences.add(deadline(obligation));
        if (obligation.update() != null) {
            sentences.add(words.translate("obligations.why.changed", day(obligation.update().since()),
                    obligation.update().text().in(language)));
        }
        if (!obligation.entry().postponedTo().equals(obligation.entry().dueOn())) {
            sentences.add(postponed(obligation));
        }
        if (obligation.assignment().tellLeadAfter() > 0) {
            sentences.add(told(obligation));
        }
        return sentences;
    }

    /** When those in charge hear of it. */
    String told(OwnObligation obligation) {
        return words.translate("obligations.why.told", obligation.assignment().tellLeadAfter(),
                obligation.organisation());
    }

    /** How often what the programme teaches is to be learned again. */
    String every(Validity validity) {
        return switch (validity) {
            case Validity.Lasting() -> words.translate("obligations.every.once");
            case Validity.Months(int months, boolean fromDue) when months % 12 == 0 ->
                    words.translate("obligations.every.years", months / 12);
            case Validity.Months(int months, boolean fromDue) -> words.translate("obligations.every.months", months);
            case Validity.UntilChanged(int days) -> words.translate("obligations.every.change");
            case Validity.Yearly(var by) -> words.translate("obligations.every.year-by", DateTimeFormatter
                    .ofPattern(words.translate("obligations.every.day"), language).format(by));
        };
    }

    String day(@Nullable LocalDate day) {
        return Days.of(day, language);
    }

    private String rule(OwnObligation obligation) {
        var audience = obligation.assignment().audience();
        var released = Objects.requireNonNullElse(obligation.assignment().releasedOn(), obligation.entry().openedOn());
        var group = words.translate("obligations.why.group." + audience.kind(),
                Objects.requireNonNullElse(obligation.unit(), ""), day(released));
        return words.translate(audience.person() == null ? "obligations.why.rule" : "obligations.why.rule.person",
                obligation.organisation(), obligation.programme().details().name(), group,
                day(released), who(), day(obligation.entry().openedOn()));
    }

    private String who() {
        return person == null ? words.translate("obligations.why.you") : person;
    }

    private String deadline(OwnObligation obligation) {
        var entry = obligation.entry();
        var due = day(entry.dueOn());
        if (entry.again()) {
            return words.translate("obligations.why.again", due, every(obligation.programme().validity()),
                    Deadline.FAIR);
        }
        return switch (obligation.assignment().deadline()) {
            case Deadline.By(var same) when same.equals(entry.dueOn()) ->
                    words.translate("obligations.why.by", due);
            case Deadline.By(var same) -> words.translate("obligations.why.by-fair", due, day(same), Deadline.FAIR);
            case Deadline.Within(int days) ->
                    words.translate("obligations.why.within", due, days, day(entry.openedOn()));
        };
    }

    private String postponed(OwnObligation obligation) {
        var entry = obligation.entry();
        if (obligation.absences().isEmpty()) {
            return words.translate("obligations.why.postponed.away",
                    ChronoUnit.DAYS.between(entry.dueOn(), entry.postponedTo()), day(entry.postponedTo()));
        }
        var days = obligation.absences().stream().filter(it -> counts(it, entry))
                .map(it -> words.translate("obligations.why.absence", day(it.from()), day(it.until())))
                .collect(Collectors.joining(", "));
        return words.translate("obligations.why.postponed", days,
                ChronoUnit.DAYS.between(entry.dueOn(), entry.postponedTo()), day(entry.postponedTo()));
    }

    private static boolean counts(Absence absence, ObligationEntry entry) {
        return !absence.until().isBefore(entry.openedOn()) && !absence.from().isAfter(entry.postponedTo());
    }
}
