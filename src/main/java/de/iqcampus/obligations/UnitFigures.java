package de.iqcampus.obligations;

import de.iqcampus.organisation.UnitEntry;
import de.iqcampus.organisation.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts people by units, from the top down, and goes into a unit only where its own figure is shown. */
class UnitFigures {

    private final List<UnitEntry> tree;
    private final List<UnitFigure> found = new ArrayList<>();

    private UnitFigures(List<UnitEntry> tree) {
        this.tree = tree;
    }

    static List<UnitFigure> of(List<UnitEntry> tree, List<Asked> people) {
        var figures = new UnitFigures(tree);
        figures.split(null, people);
        return List.copyOf(figures.found);
    }

    private void split(@Nullable UnitEntry above, List<Asked> people) {
        var parts = new ArrayList<Part>();
        var rest = new ArrayList<>(people);
        tree.stream().filter(it -> isBelow(it, above)).forEach(unit -> {
            parts.add(new Part(unit, people.stream().filter(it -> it.units.contains(unit.id())).toList()));
            rest.removeIf(it -> it.units.contains(unit.id()));
        });
        parts.add(new Part(null, rest));
        parts.removeIf(it -> it.people.isEmpty());
        if (above != null && rest.size() == people.size()) {
            return; // nobody is in a unit below
        }
        var hidden = SmallGroups.hidden(parts.stream().map(it -> figure(it.people)).toList());
        for (var place = 0; place < parts.size(); place++) {
            add(parts.get(place), above, hidden.contains(place));
        }
    }

    /** On top is what stands below nothing that is counted. */
    private boolean isBelow(UnitEntry unit, @Nullable UnitEntry above) {
        return above != null ? above.id().equals(unit.parent())
                : tree.stream().noneMatch(it -> it.id().equals(unit.parent()));
    }

    private void add(Part part, @Nullable UnitEntry above, boolean hidden) {
        var named = part.unit != null ? part.unit : above;
        found.add(new UnitFigure(named == null ? "" : named.path(), part.unit == null,
                hidden ? null : figure(part.people)));
        if (part.unit != null && !hidden) {
            split(part.unit, part.people);
        }
    }

    static GroupFigure figure(List<Asked> people) {
        return new GroupFigure((int) people.stream().filter(Asked::fulfilled).count(), people.size());
    }

    /**
     * Somebody who is asked.
     *
     * @param units the one they belong to, and all above it
     */
    record Asked(Set<UnitId> units, boolean fulfilled) { }

    private record Part(@Nullable UnitEntry unit, List<Asked> people) { }
}
