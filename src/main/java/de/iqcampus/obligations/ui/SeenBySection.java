package de.iqcampus.obligations.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.iqcampus.agreements.AgreementEntry;
import de.iqcampus.agreements.AgreementKind;
import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.organisation.OwnMembership;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who in each of somebody's organisations sees how they stand, and on which ground. */
class SeenBySection extends Section {

    SeenBySection(List<OwnMembership> own, Map<OrganisationId, AgreementEntry> seenBy) {
        addClassNames("card", "side", "obligation");
        add(new H2(getTranslation("obligations.seen")));
        own.forEach(it -> add(new Paragraph(words(it, seenBy.get(it.id())))));
    }

    private String words(OwnMembership own, @Nullable AgreementEntry agreement) {
        var organisation = own.organisation();
        if (agreement == null) {
            return getTranslation("obligations.seen.nobody", organisation);
        }
        var details = agreement.details();
        var day = Days.of(details.agreedOn(), getLocale());
        var who = own.unit() == null ? getTranslation("obligations.seen.hr", organisation)
                : getTranslation("obligations.seen.hr-and-lead", organisation, own.unit());
        return who + " " + getTranslation("obligations.seen.what") + " "
                + (details.kind() == AgreementKind.AGREEMENT
                        ? getTranslation("obligations.seen.agreement", day, details.document())
                        : getTranslation("obligations.seen.no-council", organisation, day));
    }
}
