package de.iqcampus.organisation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import de.iqcampus.design.TranslatedTitle;
import de.iqcampus.organisation.ImportColumnsMissing;
import de.iqcampus.organisation.ImportId;
import de.iqcampus.organisation.ImportResults;
import de.iqcampus.organisation.OrganisationEntry;
import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.organisation.OrganisationRefused;
import de.iqcampus.organisation.TeamImport;
import de.iqcampus.organisation.TeamService;
import de.iqcampus.organisation.UnitEntry;
import de.iqcampus.organisation.UnitService;
import de.iqcampus.tables.TableFile;
import de.iqcampus.tables.TableRefused;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Brings the people of a file into an organisation: shows what would become of each, and does it once asked. */
@Route("team/import") @PageTitle("organisation.import") @DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed("HR") @StyleSheet("styles/organisation.css")
class ImportView extends Div implements AfterNavigationObserver {

    private static final String KINDS = ".csv,.txt,.xlsx,text/csv";

    private final TeamService team;
    private final UnitService units;
    private final TeamImport imports;
    private final ImportResults results;
    private final Div found = new Div();

    ImportView(TeamService team, UnitService units, TeamImport imports, ImportResults results) {
        this.team = team;
        this.units = units;
        this.imports = imports;
        this.results = results;
    }

    @Override public void afterNavigation(AfterNavigationEvent event) {
        var own = team.managed();
        var chosen = TeamAddress.chosen(event.getLocation().getQueryParameters(), own);
        removeAll();
        if (chosen.isEmpty()) {
            add(new H1(getTranslation("organisation.import")), new Paragraph(getTranslation("organisation.team.none")));
        } else {
            show(chosen.get(), own);
        }
    }

    private void show(OrganisationId organisation, List<OrganisationEntry> own) {
        var tree = units.units(organisation); // refuses an organisation of others
        var name = own.stream().filter(it -> it.id().equals(organisation)).map(it -> it.details().name()).findFirst();
        found.removeAll();
        add(new Paragraph(new Anchor(TeamAddress.of("team", organisation), getTranslation("organisation.import.back"))),
                new H1(getTranslation("organisation.import")),
                new OrganisationChoice("team/import", organisation, own), new H2(name.orElse("")),
                card(organisation, tree), found, new RecentImports(organisation, results.recent(organisation)));
    }

    private Section card(OrganisationId organisation, List<UnitEntry> tree) {
        var form = new FileForm(getTranslation("organisation.import.file"),
                getTranslation("organisation.import.file.hint", TeamImport.MOST),
                getTranslation("organisation.import.read"), KINDS, TableFile.MOST_BYTES);
        form.onFile(it -> read(organisation, it, form), it -> {
            found.removeAll();
            form.setProblem(getTranslation("organisation.import.problem." + it, TeamImport.MOST));
        });
        var card = new Section(new H2(getTranslation("organisation.import.how")),
                new Paragraph(getTranslation("organisation.import.columns")),
                new Paragraph(getTranslation("organisation.import.why")), new Paragraph(sample(tree)), form);
        card.addClassNames("card", "side", "organisation-part");
        return card;
    }

    private Anchor sample(List<UnitEntry> tree) {
        var unit = tree.stream().filter(UnitEntry::isOpen).findFirst().map(UnitEntry::path).orElse("");
        var lines = "\ufeff" + getTranslation("organisation.import.sample", unit.replace("\"", "\"\"")) + "\r\n";
        var file = getTranslation("organisation.import.sample.file");
        DownloadHandler download = event -> {
            event.setFileName(file);
            event.setContentType("text/csv; charset=utf-8");
            event.getOutputStream().write(lines.getBytes(StandardCharsets.UTF_8));
        };
        return new Anchor(download, getTranslation("organisation.import.sample.act"));
    }

    private static void open(OrganisationId organisation, ImportId file) {
        UI.getCurrent().navigate("team/import/" + file.value(),
                QueryParameters.of("organisation", organisation.value().toString()));
    }

    private void read(OrganisationId organisation, byte[] file, FileForm form) {
        found.removeAll();
        form.setProblem(null);
        try {
            var rows = imports.preview(organisation, TableFile.read(file, TeamImport.MOST + 1));
            if (rows.isEmpty()) {
                form.setProblem(getTranslation("organisation.import.problem.EMPTY"));
                return;
            }
            var preview = new ImportPreview(rows, () -> open(organisation, imports.start(organisation, rows)));
            found.add(preview);
            preview.focus();
        } catch (TableRefused refused) {
            form.setProblem(getTranslation("organisation.import.problem." + refused.problem(), TeamImport.MOST));
        } catch (ImportColumnsMissing missing) {
            form.setProblem(getTranslation("organisation.import.problem.COLUMNS", missing.columns().stream().sorted()
                    .map(it -> getTranslation("organisation.import.column." + it)).collect(Collectors.joining(", "))));
        } catch (OrganisationRefused refused) {
            form.setProblem(getTranslation("organisation.import.problem.ENDED"));
        }
    }
}
