package de.iqcampus.organisation;

import de.iqcampus.identity.CurrentUser;
import de.iqcampus.shared.GermanTime;
import de.iqcampus.tables.TableRow;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings the people of a file into an organisation: each is invited, nobody is added. Run again, it changes nothing;
 * and as everywhere, nobody is told who has an account already.
 */
@Service @PreAuthorize("@organisationAccess.manages(#organisation)")
public class TeamImport {

    public static final int MOST = 10_000;
    /** So few are done while people wait for the page. */
    static final int AT_ONCE = 25;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final OrganisationRepository organisations;
    private final UnitRepository units;
    private final ImportStep step;
    private final ImportLedger ledger;
    private final ImportWork work;
    private final CurrentUser user;
    private final Clock clock;

    TeamImport(OrganisationRepository organisations, UnitRepository units, ImportStep step,
            ImportLedger ledger, ImportWork work, CurrentUser user, Clock clock) {
        this.organisations = organisations;
        this.units = units;
        this.step = step;
        this.ledger = ledger;
        this.work = work;
        this.user = user;
        this.clock = clock;
    }

    /**
     * What would become of each row below the titles; nothing is written.
     *
     * @throws ImportColumnsMissing when the titles lack some
     * @throws OrganisationRefused when nobody can join the organisation
     */
    @Transactional(readOnly = true)
    public List<ImportRow> preview(OrganisationId organisation, List<TableRow> table) {
        if (!organisations.require(organisation).isOpen(GermanTime.today(clock))) {
            throw new OrganisationRefused(OrganisationProblem.UNIT_PARENT);
        }
        var tree = new UnitTree(units.findByOrganisation(organisation));
        var reading = new ImportReading(table.isEmpty() ? List.of() : table.getFirst().cells(), tree);
        var known = step.known(organisation);
        return table.stream().skip(1).map(reading::read).map(it -> it.isToDo() ? known.compare(it) : it).toList();
    }

    /**
     * Takes the order and keeps it. A few rows are done at once; many are left to the schedule, which does each once,
     * even if the campus stops meanwhile. {@link ImportResults} tells what becomes of them.
     */
    public ImportId start(OrganisationId organisation, List<ImportRow> rows) {
        var id = ledger.keep(organisation, user.id(), rows);
        if (rows.stream().filter(ImportRow::isToDo).count() <= AT_ONCE) {
            work.workOff(organisation, id, clock.instant().plus(PATIENCE));
        }
        return id;
    }
}
