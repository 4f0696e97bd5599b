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
        own.forEach(it -> add(new Paragraph(words(it.organisation(), seenBy.get(it.id())))));
    }

    private String words(String organisation, @Nullable AgreementEntry agreement) {
        if (agreement == null) {
            return getTranslation("obligations.seen.nobody", organisation);
        }
        var details = agreement.details();
        var day = Days.of(details.agreedOn(), getLocale());
        return getTranslation("obligations.seen.hr", organisation) + " "
                + (details.kind() == AgreementKind.AGREEMENT
                        ? getTranslation("obligations.seen.agreement", day, details.document())
                        : getTranslation("obligations.seen.no-council", organisation, day));
    }
}
