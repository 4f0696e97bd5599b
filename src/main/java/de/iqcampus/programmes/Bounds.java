package de.iqcampus.programmes;

import static java.util.stream.Collectors.toSet;

import de.iqcampus.organisation.Belonging;
import de.iqcampus.organisation.Reach;
import de.iqcampus.organisation.UnitId;
import de.iqcampus.shared.AccountId;
import java.util.List;
import java.util.Set;

/** Which assignments whoever is in charge of some people of an organisation may see, and which are theirs to make. */
class Bounds {

    private final Reach reach;
    private final Set<AccountId> people;
    private final Set<UnitId> units; // theirs, and all above

    /** @param people those whom the reach covers */
    Bounds(Reach reach, List<Belonging> people) {
        this.reach = reach;
        this.people = people.stream().map(Belonging::account).collect(toSet());
        this.units = people.stream().flatMap(it -> it.units().stream()).collect(toSet());
    }

    /** Nobody else is asked. */
    boolean hold(Audience audience) {
        return audience.person() != null ? reach.everybody() || people.contains(audience.person())
                : reach.has(audience.unit());
    }

    /** Somebody of them may be asked: alone, in their unit, or in one above it. */
    boolean touch(Audience audience) {
        return hold(audience) || audience.person() == null && (audience.unit() == null
                || units.contains(audience.unit()));
    }
}
