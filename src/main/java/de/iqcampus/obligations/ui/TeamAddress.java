package de.iqcampus.obligations.ui;

import com.vaadin.flow.router.QueryParameters;
import de.iqcampus.obligations.ObligationStatus;
import de.iqcampus.obligations.TeamFilter;
import de.iqcampus.organisation.OrganisationEntry;
import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.organisation.UnitId;
import de.iqcampus.programmes.ProgrammeId;
import de.iqcampus.shared.AccountId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom a screen of HR shows, as its address says, so that it can be kept as a bookmark; names stay out of it. */
record TeamAddress(@Nullable UnitId unit, @Nullable ProgrammeId programme, @Nullable ObligationStatus status) {

    static final String TRAINING = "team/training";
    static final TeamAddress ALL = new TeamAddress(null, null, null);
    private static final String ORGANISATION = "organisation";

    /** Nothing for what is no such thing. */
    static TeamAddress of(Map<String, String> asked) {
        return new TeamAddress(id(asked.get("unit")).map(UnitId::new).orElse(null),
                id(asked.get("programme")).map(ProgrammeId::new).orElse(null),
                Arrays.stream(ObligationStatus.values()).filter(it -> it.name().equals(asked.get("status")))
                        .findFirst().orElse(null));
    }

    static TeamAddress of(QueryParameters asked) {
        var first = new LinkedHashMap<String, String>();
        asked.getParameters().forEach((name, values) -> first.put(name, values.getFirst()));
        return of(first);
    }

    /** The first of one's own, where the address names none. */
    static Optional<OrganisationId> chosen(QueryParameters asked, List<OrganisationEntry> own) {
        return asked.getSingleParameter(ORGANISATION).flatMap(TeamAddress::id).map(OrganisationId::new)
                .or(() -> own.stream().map(OrganisationEntry::id).findFirst());
    }

    static String link(String route, OrganisationId organisation) {
        return route + "?" + ORGANISATION + "=" + organisation.value();
    }

    static String person(OrganisationId organisation, AccountId account) {
        return link("team/people/" + account.value(), organisation);
    }

    static Optional<UUID> id(@Nullable String typed) {
        try {
            return Optional.ofNullable(typed).filter(it -> it.length() == 36).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    TeamAddress with(@Nullable ObligationStatus wanted) {
        return new TeamAddress(unit, programme, wanted);
    }

    TeamFilter filter(String words) {
        return new TeamFilter(words, unit, programme, status);
    }

    QueryParameters parameters(OrganisationId organisation) {
        var named = new LinkedHashMap<String, String>();
        named.put(ORGANISATION, organisation.value().toString());
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
