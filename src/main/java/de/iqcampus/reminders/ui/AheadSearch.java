package de.iqcampus.reminders.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.QueryParameters;
import de.iqcampus.design.Choice;
import de.iqcampus.design.Field;
import de.iqcampus.design.SearchForm;
import de.iqcampus.obligations.TeamFilter;
import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.organisation.UnitEntry;
import de.iqcampus.organisation.UnitId;
import de.iqcampus.organisation.ui.Typed;
import de.iqcampus.programmes.ProgrammeEntry;
import de.iqcampus.programmes.ProgrammeId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Of whom to look ahead: unit and programme stand in the address, names stay out of it. */
class AheadSearch extends SearchForm {

    private static final String UNIT = "unit";
    private static final String PROGRAMME = "programme";

    /** @param moves gets what goes into the address, and the words, which do not */
    AheadSearch(TeamFilter chosen, OrganisationId organisation, List<UnitEntry> units, List<ProgrammeEntry> programmes,
            BiConsumer<QueryParameters, String> moves) {
        super(new Field("words", "search", translated("obligations.training.words")).autocomplete("off")
                        .value(chosen.words()),
                new Choice(UNIT, translated("obligations.training.unit"), units(units))
                        .chosen(chosen.unit() == null ? "" : chosen.unit().value().toString()),
                new Choice(PROGRAMME, translated("obligations.training.programme"), programmes(programmes))
                        .chosen(chosen.programme() == null ? "" : chosen.programme().value().toString()));
        onSubmit(typed -> moves.accept(address(read(typed, typed.getOrDefault("words", "").strip()), organisation, 0),
                typed.getOrDefault("words", "").strip()));
    }

    /** Nothing for what is no such thing. */
    static TeamFilter read(Map<String, String> asked, String words) {
        return new TeamFilter(words, Typed.id(asked.get(UNIT)).map(UnitId::new).orElse(null),
                Typed.id(asked.get(PROGRAMME)).map(ProgrammeId::new).orElse(null), null);
    }

    static TeamFilter read(QueryParameters asked, String words) {
        var first = new LinkedHashMap<String, String>();
        asked.getParameters().forEach((name, values) -> first.put(name, values.getFirst()));
        return read(first, words);
    }

    static QueryParameters address(TeamFilter filter, OrganisationId organisation, int page) {
        var named = new LinkedHashMap<String, String>(Map.of("organisation", organisation.value().toString()));
        if (filter.unit() != null) {
            named.put(UNIT, filter.unit().value().toString());
        }
        if (filter.programme() != null) {
            named.put(PROGRAMME, filter.programme().value().toString());
        }
        if (page > 0) {
            named.put("page", String.valueOf(page + 1));
        }
        return QueryParameters.simple(named);
    }

    private static Map<String, String> units(List<UnitEntry> units) {
        var choices = all();
        units.stream().filter(UnitEntry::isOpen).forEach(it -> choices.put(it.id().value().toString(), it.path()));
        return choices;
    }

    private static Map<String, String> programmes(List<ProgrammeEntry> programmes) {
        var choices = all();
        programmes.forEach(it -> choices.put(it.id().value().toString(), it.details().name()));
        return choices;
    }

    private static Map<String, String> all() {
        var choices = new LinkedHashMap<String, String>();
        choices.put("", translated("obligations.training.all"));
        return choices;
    }

    private static String translated(String key) {
        return I18NProvider.translate(key);
    }
}
