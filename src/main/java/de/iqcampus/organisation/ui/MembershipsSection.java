package de.iqcampus.organisation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import de.iqcampus.design.AccountSection;
import de.iqcampus.federation.KnownProviders;
import de.iqcampus.identity.CurrentUser;
import de.iqcampus.organisation.MembershipService;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.core.annotation.Order;

/** The organisations that a person belongs to, and the way into another. */
@SpringComponent @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE) @Order(38)
class MembershipsSection extends AccountSection {

    MembershipsSection(MembershipService memberships, KnownProviders providers, CurrentUser user) {
        super("organisation.own");
        var list = new UnorderedList();
        memberships.membershipsOf(user.id()).forEach(it -> {
            var row = new ListItem(getTranslation(it.until() == null ? "organisation.own.since"
                    : "organisation.own.until", it.organisation(), Words.day(it.from()), Words.day(it.until())));
            if (it.issuer() != null) {
                row.add(new Div(getTranslation("organisation.own.by-provider", providers.name(it.issuer()))));
            }
            list.add(row);
        });
        var join = new Paragraph(new Anchor("join", getTranslation("organisation.own.join")));
        show(list.getComponentCount() == 0 ? new Paragraph(getTranslation("organisation.own.none")) : list,
                new Paragraph(getTranslation("organisation.join.means")), join);
    }
}
