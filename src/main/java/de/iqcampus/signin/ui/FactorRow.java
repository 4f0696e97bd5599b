package de.iqcampus.signin.ui;

import de.iqcampus.factors.Factor;
import de.iqcampus.shared.GermanTime;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** A second factor: what it is, since when, when it was last used. */
class FactorRow extends OwnedRow {

    FactorRow(Factor factor, Runnable rename, Runnable remove) {
        super(factor.name());
        tag(getTranslation("signin.factors." + factor.kind()), "good");
        facts(factor.lastUsedAt() == null ? getTranslation("signin.factors.since", time(factor.addedAt()))
                : getTranslation("signin.factors.used", time(factor.addedAt()), time(factor.lastUsedAt())));
        acts(act(getTranslation("signin.factors.rename"), factor.name(), rename),
                act(getTranslation("signin.factors.remove"), factor.name(), remove));
    }

    private String time(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale()).format(GermanTime.at(instant));
    }
}
