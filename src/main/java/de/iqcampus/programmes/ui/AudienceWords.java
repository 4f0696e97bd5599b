package de.iqcampus.programmes.ui;

import com.vaadin.flow.component.Component;
import de.iqcampus.organisation.Member;
import de.iqcampus.organisation.UnitEntry;
import de.iqcampus.programmes.AssignmentEntry;
import java.util.List;

/**
 * Says in words whom an assignment asks.
 *
 * @param unknown names what is none of these
 */
record AudienceWords(Component view, List<UnitEntry> units, List<Member> people, String unknown) {

    String of(AssignmentEntry assignment) {
        var audience = assignment.audience();
        var unit = units.stream().filter(it -> it.id().equals(audience.unit())).map(UnitEntry::name).findFirst();
        var person = people.stream().filter(it -> it.account().equals(audience.person())).map(Member::fullName)
                .findFirst();
        return view.getTranslation("programmes.who." + audience.kind(),
                unit.or(() -> person).orElseGet(() -> view.getTranslation(unknown)));
    }
}
