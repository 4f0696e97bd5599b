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
record TrainingAddress(@Nullable UnitId unit, @Nullable ProgrammeId programme, @Nullable ObligationStatus status) {

    static final String TRAINING = "team/training";
    static final TrainingAddress ALL = new TrainingAddress(null, null, null);

    /** Nothing for what is no such thing. */
    static TrainingAddress of(Map<String, String> asked) {
        return new TrainingAddress(Typed.id(asked.get("unit")).map(UnitId::new).orElse(null),
                Typed.id(asked.get("programme")).map(ProgrammeId::new).orElse(null),
                Typed.word(ObligationStatus.class, asked.get("status")));
    }

    static TrainingAddress of(SavedViewEntry view) {
        return new TrainingAddress(view.unit(), view.programme(), view.status());
    }

    static TrainingAddress of(QueryParameters asked) {
        var first = new LinkedHashMap<String, String>();
        asked.getParameters().forEach((name, values) -> first.put(name, values.getFirst()));
        return of(first);
    }

    static String person(OrganisationId organisation, AccountId account) {
        return TeamAddress.of("team/people/" + account.value(), organisation);
    }

    /** Without what is not there: units and programmes of a bookmark may be gone. */
    TrainingAddress within(List<UnitEntry> units, List<ProgrammeEntry> programmes) {
        return new TrainingAddress(units.stream().anyMatch(it -> it.id().equals(unit)) ? unit : null,
                programmes.stream().anyMatch(it -> it.id().equals(programme)) ? programme : null, status);
    }

    TrainingAddress with(@Nullable ObligationStatus wanted) {
        return new TrainingAddress(unit, programme, wanted);
    }

    TeamFilter filter(String words) {
        return new TeamFilter(words, unit, programme, status);
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
        if (status != null) {
            named.put("status", status.name());
        }
        return QueryParameters.simple(named);
    }

    String link(OrganisationId organisation) {
        return TRAINING + "?" + parameters(organisation).getQueryString();
    }
}
