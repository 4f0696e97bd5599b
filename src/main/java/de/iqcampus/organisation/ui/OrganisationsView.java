package de.iqcampus.organisation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import de.iqcampus.design.DoorCard;
import de.iqcampus.design.Field;
import de.iqcampus.design.Listing;
import de.iqcampus.design.Pages;
import de.iqcampus.design.SearchForm;
import de.iqcampus.design.TranslatedTitle;
import de.iqcampus.organisation.OrganisationEntry;
import de.iqcampus.organisation.OrganisationService;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.springframework.data.domain.Page;

/** All organisations; what is looked for stands in the address. */
@Route("admin/organisations") @PageTitle("organisation.organisations") @DynamicPageTitle(TranslatedTitle.class)
@Menu(order = 25, title = "organisation.organisations") @RolesAllowed("ADMIN")
@StyleSheet("styles/organisation.css")
class OrganisationsView extends Div implements AfterNavigationObserver {

    private static final String WORDS = "words";

    private final OrganisationService organisations;

    OrganisationsView(OrganisationService organisations) {
        this.organisations = organisations;
    }

    @Override public void afterNavigation(AfterNavigationEvent event) {
        var query = event.getLocation().getQueryParameters();
        var words = query.getSingleParameter(WORDS).orElse("");
        var found = organisations.search(words, Pages.number(query));
        var count = new Paragraph(getTranslation("organisation.found", found.getTotalElements()));
        count.getElement().setAttribute("role", "status");
        var search = new SearchForm(new Field(WORDS, "search", getTranslation("organisation.search.name"))
                .autocomplete("off").value(words));
        search.onSubmit(typed -> show(typed.getOrDefault(WORDS, "").strip(), 0));
        search.addClassNames("card", "side");
        removeAll();
        add(new H1(getTranslation("organisation.organisations")), new Paragraph(DoorCard.primaryLink(
                "admin/organisations/new", getTranslation("organisation.new"))), search, count);
        if (!found.isEmpty()) {
            add(listing(found));
        }
        add(Pages.turned(found, it -> show(words, it)));
    }

    private Listing listing(Page<OrganisationEntry> found) {
        var listing = new Listing(getTranslation("organisation.organisations"), "organisation.",
                "name", "kind", "land", "state");
        found.forEach(it -> listing.row(
                new Anchor("admin/organisations/" + it.id().value(), it.details().name()),
                new Span(Words.of(it.details().kind(), "kind", this)),
                new Span(Words.of(it.details().land(), "land", this)), state(it)));
        return listing;
    }

    private Span state(OrganisationEntry organisation) {
        var ends = organisation.endedOn();
        var state = new Span(ends == null ? getTranslation("organisation.state.open")
                : getTranslation("organisation.state.ended", Words.day(ends)));
        state.addClassNames("tag", ends == null ? "good" : "soon");
        return state;
    }

    private static void show(String words, int page) {
        UI.getCurrent().navigate("admin/organisations",
                QueryParameters.simple(Map.of(WORDS, words, "page", String.valueOf(page + 1))));
    }
}
