package de.iqcampus.agreements.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import de.iqcampus.agreements.AgreementDetails;
import de.iqcampus.agreements.AgreementEntry;
import de.iqcampus.agreements.AgreementKind;
import de.iqcampus.agreements.AgreementService;
import de.iqcampus.design.Result;
import de.iqcampus.design.TeamNav;
import de.iqcampus.design.TranslatedTitle;
import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.organisation.TeamService;
import de.iqcampus.organisation.ui.OrganisationChoice;
import de.iqcampus.organisation.ui.TeamAddress;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.jspecify.annotations.Nullable;

/** Whether HR may see how single people stand: off until an agreement with the staff council is recorded. */
@Route("team/agreement") @PageTitle("agreements.agreement") @DynamicPageTitle(TranslatedTitle.class)
@Menu(order = 38, title = "agreements.agreement") @RolesAllowed("HR") @StyleSheet("styles/organisation.css")
@StyleSheet("styles/team.css")
class AgreementView extends Div implements AfterNavigationObserver {

    private final AgreementService agreements;
    private final TeamService team;
    private final Result result = new Result();

    AgreementView(AgreementService agreements, TeamService team) {
        this.agreements = agreements;
        this.team = team;
    }

    @Override public void afterNavigation(AfterNavigationEvent event) {
        var chosen = TeamAddress.chosen(event.getLocation().getQueryParameters(), team.managed());
        removeAll();
        add(new H1(getTranslation("agreements.agreement")));
        chosen.ifPresentOrElse(this::show, () -> add(new Paragraph(getTranslation("organisation.team.none"))));
    }

    private void show(OrganisationId organisation) {
        var known = agreements.agreement(organisation); // refuses an organisation of others
        var own = team.managed();
        var name = own.stream().filter(it -> it.id().equals(organisation))
                .map(it -> it.details().name()).findFirst().orElse("");
        removeAll();
        add(new H1(getTranslation("agreements.agreement")),
                new OrganisationChoice("team/agreement", organisation, own),
                new TeamNav(organisation.value(), "team/agreement"),
                new H2(name), result, new Paragraph(getTranslation("agreements.why")),
                new Paragraph(getTranslation("agreements.never")));
        known.ifPresentOrElse(it -> add(held(organisation, it)), () -> add(
                new Paragraph(getTranslation("agreements.off")), form(organisation, null)));
    }

    private Section held(OrganisationId organisation, AgreementEntry agreement) {
        var details = agreement.details();
        var withdraw = new NativeButton(getTranslation("agreements.withdraw"), it -> {
            agreements.withdraw(organisation);
            show(organisation);
            result.good(getTranslation("agreements.withdrawn"));
        });
        withdraw.addClassNames("btn", "quiet");
        var held = new Section(new H2(getTranslation("agreements.on")),
                new Paragraph(details.kind() == AgreementKind.AGREEMENT
                        ? getTranslation("agreements.on.agreement", day(details.agreedOn()), details.document())
                        : getTranslation("agreements.on.no-council", day(details.agreedOn()))),
                new Paragraph(getTranslation("agreements.recorded", day(agreement.recordedOn()))),
                new NativeDetails(getTranslation("agreements.change"), form(organisation, details)),
                new NativeDetails(getTranslation("agreements.withdraw.open"),
                        new Div(new Paragraph(getTranslation("agreements.withdraw.means")), withdraw)));
        held.addClassNames("card", "side", "organisation-part");
        return held;
    }

    private AgreementForm form(OrganisationId organisation, @Nullable AgreementDetails known) {
        return new AgreementForm(known, it -> {
            agreements.record(organisation, it);
            show(organisation);
            result.good(getTranslation("agreements.saved"));
        });
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(getLocale())
                .format(day);
    }
}
