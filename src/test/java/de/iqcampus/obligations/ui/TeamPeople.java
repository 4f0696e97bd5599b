package de.iqcampus.obligations.ui;

import static de.iqcampus.Fixtures.COLLEAGUE;

import de.iqcampus.obligations.ObligationEntry;
import de.iqcampus.obligations.ObligationId;
import de.iqcampus.obligations.ObligationStatus;
import de.iqcampus.organisation.Land;
import de.iqcampus.organisation.Member;
import de.iqcampus.organisation.MembershipId;
import de.iqcampus.organisation.OrganisationDetails;
import de.iqcampus.organisation.OrganisationEntry;
import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.organisation.OrganisationKind;
import de.iqcampus.organisation.UnitEntry;
import de.iqcampus.organisation.UnitId;
import de.iqcampus.programmes.AssignmentId;
import de.iqcampus.programmes.ProgrammeDetails;
import de.iqcampus.programmes.ProgrammeEntry;
import de.iqcampus.programmes.ProgrammeId;
import de.iqcampus.programmes.Selection;
import de.iqcampus.programmes.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An organisation as its HR sees it, for tests of screens. */
final class TeamPeople {

    static final LocalDate DAY = LocalDate.of(2026, 12, 24);
    static final OrganisationId WERFT = new OrganisationId(new UUID(0, 5));
    static final UnitEntry DOCK = new UnitEntry(new UnitId(new UUID(0, 6)), "Dock", null, 0, "Dock", null);
    static final ProgrammeId RESPECT = new ProgrammeId(new UUID(0, 7));
    static final ObligationId OBLIGATION = new ObligationId(new UUID(0, 8));
    static final OrganisationEntry OWN = new OrganisationEntry(WERFT, new OrganisationDetails("Werft Nord",
            OrganisationKind.CHAMBER, null, null, Land.HH, DAY), null);
    static final OrganisationEntry ANOTHER = new OrganisationEntry(new OrganisationId(new UUID(0, 55)), OWN.details(),
            null);
    static final ProgrammeEntry PROGRAMME = new ProgrammeEntry(RESPECT, WERFT,
            new ProgrammeDetails("Respekt", Selection.ALL, List.of(), List.of(), new Validity.Lasting()), null);
    static final Member AMINA = new Member(new MembershipId(new UUID(0, 9)), COLLEAGUE, "Amina", "Öztürk",
            "amina@werft.example", "Dock", DAY, null);

    private TeamPeople() { }

    static ObligationEntry entry(ObligationStatus status) {
        var done = status == ObligationStatus.FULFILLED;
        return new ObligationEntry(OBLIGATION, COLLEAGUE, WERFT, RESPECT, new AssignmentId(new UUID(0, 10)), 1, false,
                DAY.minusDays(30), DAY, DAY, done ? DAY : null, null, null, null, null, null, status);
    }
}
