package de.iqcampus.obligations;

import static java.util.stream.Collectors.toSet;

import de.iqcampus.organisation.OrganisationNames;
import de.iqcampus.programmes.ProgrammeRules;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.PersonalDataHolder;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What leads look at again and again. */
@Component @Transactional @PreAuthorize("@systemUser.isActing()")
class SavedViewsPersonalData implements PersonalDataHolder {

    private final SavedViewRepository views;
    private final OrganisationNames names;
    private final ProgrammeRules rules;

    SavedViewsPersonalData(SavedViewRepository views, OrganisationNames names, ProgrammeRules rules) {
        this.views = views;
        this.names = names;
        this.rules = rules;
    }

    @Override public Map<String, Object> export(AccountId account) {
        var all = views.findOf(account);
        var entries = all.stream().map(SavedView::entry).toList();
        var organisations = names.organisations(all.stream().map(SavedView::organisation).collect(toSet()));
        var units = names.units(entries.stream().map(SavedViewEntry::unit).filter(Objects::nonNull).collect(toSet()));
        var programmes = rules.programmes(entries.stream().map(SavedViewEntry::programme).filter(Objects::nonNull)
                .collect(toSet()));
        return Map.of("savedViews", all.stream().map(it -> {
            var view = it.entry();
            return new Exported(view.name(), organisations.getOrDefault(it.organisation(), ""),
                    view.unit() == null ? null : units.get(view.unit()),
                    view.programme() == null ? null : programmes.of(view.programme()).details().name(), view.status());
        }).toList());
    }

    @Override public void move(AccountId from, AccountId to) {
        views.findOf(from).forEach(it -> {
            it.belongTo(to);
            views.save(it);
        });
    }

    @Override public void erase(AccountId account) {
        views.deleteByAccount(account);
    }

    /** A view as its owner reads it. */
    record Exported(String name, String organisation, @Nullable String unit, @Nullable String programme,
            @Nullable ObligationStatus status) { }
}
