package de.iqcampus.organisation;

import de.iqcampus.shared.GermanTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes and withdraws the codes by which people join an organisation. */
@Service @Transactional @PreAuthorize("@organisationAccess.manages(#organisation)")
public class JoinCodeService {

    static final int MOST_USES = 5_000;

    private final JoinCodeRepository codes;
    private final OrganisationRepository organisations;
    private final UnitRepository units;
    private final Clock clock;

    JoinCodeService(JoinCodeRepository codes, OrganisationRepository organisations, UnitRepository units,
            Clock clock) {
        this.codes = codes;
        this.organisations = organisations;
        this.units = units;
        this.clock = clock;
    }

    /** Those that are not over, the next to end first. */
    @Transactional(readOnly = true)
    public List<JoinCodeEntry> codes(OrganisationId organisation) {
        var names = new UnitTree(units.findByOrganisation(organisation)).paths();
        return codes.findGroupCodes(organisation, GermanTime.today(clock)).stream()
                .map(it -> it.entry(it.unit() == null ? null : names.get(it.unit()))).toList();
    }

    /**
     * @param endsOn the last day on which it works, at most a year ahead
     * @param mostUses how many people may join by it
     * @return the code
     * @throws OrganisationRefused with everything that is wrong
     */
    public String make(OrganisationId organisation, @Nullable UnitId unit, @Nullable LocalDate endsOn, int mostUses) {
        var today = GermanTime.today(clock);
        var problems = EnumSet.noneOf(OrganisationProblem.class);
        if (endsOn == null || endsOn.isBefore(today) || endsOn.isAfter(today.plusYears(1))) {
            problems.add(OrganisationProblem.CODE_END);
        }
        if (mostUses < 1 || mostUses > MOST_USES) {
            problems.add(OrganisationProblem.CODE_USES);
        }
        if (!organisations.require(organisation).isOpen(today)
                || !new UnitTree(units.findByOrganisation(organisation)).admits(unit)) {
            problems.add(OrganisationProblem.UNIT_PARENT);
        }
        if (endsOn == null || !problems.isEmpty()) {
            throw new OrganisationRefused(problems);
        }
        return codes.save(new JoinCode(organisation, unit, endsOn, mostUses)).code();
    }

    /** Nobody joins by it any more; whoever has joined stays. */
    public void withdraw(OrganisationId organisation, String code) {
        codes.findById(code).filter(it -> it.organisation().equals(organisation)).ifPresent(codes::delete);
    }
}
