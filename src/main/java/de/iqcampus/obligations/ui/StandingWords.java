package de.iqcampus.obligations.ui;

import de.iqcampus.catalogue.CourseId;
import de.iqcampus.obligations.AskedCourse;
import de.iqcampus.obligations.EvidenceEntry;
import de.iqcampus.obligations.EvidenceStatus;
import de.iqcampus.obligations.ObligationEntry;
import de.iqcampus.obligations.ObligationStatus;
import de.iqcampus.obligations.OwnObligation;
import de.iqcampus.programmes.Selection;
import de.iqcampus.programmes.Validity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says why an obligation stands as it does: what was done, what is missing, what was decided. */
class StandingWords {

    private final Translation words;
    private final Locale language;
    private final WhyWords why;
    private final @Nullable String person;

    /** @param person the name, for those who read about somebody else; nothing for the person's own eyes */
    StandingWords(Translation words, Locale language, @Nullable String person) {
        this.words = words;
        this.language = language;
        this.person = person;
        this.why = new WhyWords(words, language, person);
    }

    List<String> stands(OwnObligation obligation) {
        var entry = obligation.entry();
        var sentences = new ArrayList<String>();
        if (entry.closedBecause() != null) {
            sentences.add(words.translate("obligations.why.closed." + entry.closedBecause(),
                    why.day(entry.closedOn())));
        }
        if (entry.waiver() != null) {
            sentences.add(words.translate("obligations.why.waived", why.day(entry.waivedOn()),
                    words.translate("obligations.why.waived." + entry.waiver())));
        } else if (entry.fulfilledOn() != null) {
            done(obligation, sentences);
        } else {
            missing(obligation, sentences);
        }
        return sentences;
    }

    private void done(OwnObligation obligation, List<String> sentences) {
        var entry = obligation.entry();
        var proof = obligation.evidence().stream().filter(it -> it.status() == EvidenceStatus.ACCEPTED)
                .map(it -> proof(it, obligation)).collect(Collectors.joining(", "));
        sentences.add(words.translate("obligations.why.done", why.day(entry.fulfilledOn()), proof));
        sentences.add(validity(entry, obligation.programme().validity()));
    }

    private String proof(EvidenceEntry evidence, OwnObligation obligation) {
        var course = title(evidence.course(), obligation);
        return evidence.serial().isEmpty()
                ? words.translate("obligations.why.elsewhere", course, evidence.source())
                : words.translate("obligations.why.certificate", course, evidence.serial());
    }

    private String title(CourseId course, OwnObligation obligation) {
        return obligation.courses().stream().filter(it -> it.course().equals(course)).findFirst()
                .map(it -> it.title().in(language)).orElse("–");
    }

    private String validity(ObligationEntry entry, Validity validity) {
        if (entry.validUntil() == null) {
            return words.translate("obligations.why.lasts");
        }
        var until = why.day(entry.validUntil());
        if (validity instanceof Validity.Lasting) { // the programme says so only now
            return words.translate("obligations.why.valid-only", until);
        }
        return words.translate(entry.status() == ObligationStatus.EXPIRED ? "obligations.why.expired"
                : "obligations.why.valid", until, why.every(validity));
    }

    private void missing(OwnObligation obligation, List<String> sentences) {
        if (obligation.entry().status() == ObligationStatus.IN_PROGRESS) {
            sentences.add(person == null ? words.translate("obligations.why.started")
                    : words.translate("obligations.why.started.lead", person));
        }
        var courses = obligation.courses().stream().filter(it -> !it.done()).map(AskedCourse::title)
                .map(it -> words.translate("obligations.why.course", it.in(language)))
                .collect(Collectors.joining(", "));
        sentences.add(words.translate("obligations.why.missing." + selection(obligation), courses));
        obligation.evidence().stream().filter(it -> it.status() != EvidenceStatus.ACCEPTED).forEach(it -> sentences.add(
                words.translate("obligations.why.evidence." + it.status(), it.source(), why.day(it.awardedOn()))));
    }

    private static Selection selection(OwnObligation obligation) {
        return obligation.courses().size() == 1 ? Selection.ALL : obligation.programme().details().selection();
    }
}
