package de.iqcampus.obligations.ui;

import com.vaadin.flow.router.QueryParameters;
import de.iqcampus.obligations.ObligationStatus;
import de.iqcampus.obligations.SavedViewEntry;
import de.iqcampus.obligations.TeamFilter;
import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.organisation.UnitEntry;
import de.iqcampus.organisation.UnitId;
import de.iqcampus.organisation.ui.TeamAddress;
import de.iqcampus.organisation.ui.Typed;
import de.iqcampus.programmes.ProgrammeEntry;
import de.iqcampus.programmes.ProgrammeId;
import de.iqcampus.shared.AccountId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whom a screen of HR shows, as its address says, so that it can be kept as a bookmark; names stay out of it. */
record TrainingAddress(@Nullable UnitId unit, @Nullable ProgrammeId programme, @Nullable ObligationStatus status,
        boolean told) {

    /** What a letter tells those in charge of, in place of a status. */
    static final String TOLD = "TOLD";

    static final String TRAINING = "team/training";
    static final TrainingAddress ALL = new TrainingAddress(null, null, null, false);

    /** Nothing for what is no such thing. */
    static TrainingAddress of(Map<String, String> asked) {
        return new TrainingAddress(Typed.id(asked.get("unit")).map(UnitId::new).orElse(null),
                Typed.id(asked.get("programme")).map(ProgrammeId::new).orElse(null),
                Typed.word(ObligationStatus.class, asked.get("status")), TOLD.equals(asked.get("status")));
    }

    static TrainingAddress of(SavedViewEntry view) {
        return new TrainingAddress(view.unit(), view.programme(), view.status(), false);
    }

    static TrainingAddress of(QueryParameters asked) {
        var first = new LinkedHashMap<String, String>();
        asked.getParameters().forEach((name, values) -> first.put(name, values.getFirst()));
        return of(first);
    }

    static String person(OrganisationId organisation, AccountId account) {
        return TeamAddress.of("team/people/" + account.value(), organisation);
    }

    /** Where this person can be asked for this programme. */
    static String assign(OrganisationId organisation, ProgrammeId programme, AccountId account) {
        return TeamAddress.of("team/programmes/" + programme.value(), organisation) + "&person=" + account.value();
    }

    /** Without what is not there: units and programmes of a bookmark may be gone. */
    TrainingAddress within(List<UnitEntry> units, List<ProgrammeEntry> programmes) {
        return new TrainingAddress(units.stream().anyMatch(it -> it.id().equals(unit)) ? unit : null,
                programmes.stream().anyMatch(it -> it.id().equals(programme)) ? programme : null, status, told);
    }

    TrainingAddress with(@Nullable ObligationStatus wanted) {
        return new TrainingAddress(unit, programme, wanted, false);
    }

    /** As it stands in the address; empty for any. */
    String standing() {
        return told ? TOLD : status == null ? "" : status.name();
    }

    TeamFilter filter(String words) {
        return new TeamFilter(words, unit, programme, status, told);
    }

    QueryParameters parameters(OrganisationId organisation) {
        var named = new LinkedHashMap<String, String>();
        named.put("organisation", organisation.value().toString());
        if (unit != null) {
            named.put("unit", unit.value().toString());
        }
        if (programme != null) {
            named.put("programme", programme.value().toString());
        }
        if (!standing().isEmpty()) {
            named.put("status", standing());
        }
        return QueryParameters.simple(named);
    }

    String link(OrganisationId organisation) {
        return TRAINING + "?" + parameters(organisation).getQueryString();
    }
}
