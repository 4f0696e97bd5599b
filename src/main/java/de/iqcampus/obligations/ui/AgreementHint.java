package de.iqcampus.obligations.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.organisation.ui.TeamAddress;

/** Where it is recorded that single people may be shown: HR does that, and leads of units ask them. */
class AgreementHint extends Paragraph {

    AgreementHint(OrganisationId organisation, boolean isHr) {
        if (isHr) {
            add(new Anchor(TeamAddress.of("team/agreement", organisation),
                    getTranslation("obligations.groups.agreement")));
        } else {
            setText(getTranslation("obligations.groups.agreement.hr"));
        }
    }
}
