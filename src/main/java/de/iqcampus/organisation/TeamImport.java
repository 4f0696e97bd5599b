package de.iqcampus.organisation;

import de.iqcampus.design.FailureLog;
import de.iqcampus.identity.InputRefused;
import de.iqcampus.shared.GermanTime;
import de.iqcampus.tables.TableRow;
import de.iqcampus.throttle.TooManyAttempts;
import java.time.Clock;
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

    private final OrganisationRepository organisations;
    private final UnitRepository units;
    private final ImportStep step;
    private final Clock clock;
    private final FailureLog failures;

    TeamImport(OrganisationRepository organisations, UnitRepository units, ImportStep step, Clock clock,
            FailureLog failures) {
        this.organisations = organisations;
        this.units = units;
        this.step = step;
        this.clock = clock;
        this.failures = failures;
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
     * Does it for each of these rows, each in a transaction of its own, and says what became of it.
     */
    public List<ImportRow> run(OrganisationId organisation, List<ImportRow> rows) {
        return rows.stream().filter(ImportRow::isToDo).map(it -> attempt(organisation, it)).toList();
    }

    private ImportRow attempt(OrganisationId organisation, ImportRow row) {
        try {
            return step.take(organisation, row);
        } catch (TooManyAttempts e) {
            return row.becomes(ImportOutcome.WRONG, new ImportNote(ImportReason.LETTERS, String.valueOf(e.minutes())));
        } catch (OrganisationRefused | InputRefused e) { // since the preview
            return row.becomes(ImportOutcome.WRONG, new ImportNote(ImportReason.CLOSED));
        } catch (RuntimeException e) { // keeps nobody else waiting
            return row.becomes(ImportOutcome.WRONG, new ImportNote(ImportReason.FAILED,
                    failures.record(row + " of a file of people", e)));
        }
    }
}
