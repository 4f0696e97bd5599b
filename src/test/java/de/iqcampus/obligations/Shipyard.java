package de.iqcampus.obligations;

import de.iqcampus.identity.Role;
import de.iqcampus.organisation.UnitId;
import de.iqcampus.programmes.Audience;
import de.iqcampus.programmes.Deadline;
import de.iqcampus.programmes.ProgrammeId;
import de.iqcampus.programmes.Validity;
import de.iqcampus.shared.AccountId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A workplace with units below each other and a lead of the one in the middle, for tests of what leads reach. */
public class Shipyard {

    public final Workplace.Place place;
    public final UnitId plant;
    public final UnitId dock;
    public final UnitId crane;
    public final UnitId office;
    public final AccountId lead;
    public final AccountId inDock;
    public final AccountId inCrane;
    public final AccountId inOffice;
    public final AccountId inPlant;
    public final AccountId inNone;
    private final Workplace workplace;

    /** Its HR is signed in. */
    public Shipyard(Workplace workplace) {
        this.workplace = workplace;
        this.place = workplace.new Place();
        plant = unit("Werk", null);
        dock = unit("Dock", plant);
        crane = unit("Kran", dock);
        office = unit("Büro", plant);
        lead = place.join(dock);
        inDock = place.join(dock);
        inCrane = place.join(crane);
        inOffice = place.join(office);
        inPlant = place.join(plant);
        inNone = place.join(null);
        workplace.system().run(() -> workplace.roles().grant(lead, Role.TEAM_LEAD, dock.value()));
        place.signInHr();
    }

    /** Those whom the lead is in charge of. */
    public List<AccountId> led() {
        return List.of(lead, inDock, inCrane);
    }

    /** And those whom the lead is not. */
    public List<AccountId> others() {
        return List.of(inOffice, inPlant, inNone, place.hr);
    }

    public void signInLead() {
        Workplace.signIn(lead, Role.TEAM_LEAD);
    }

    /** HR asks for a course. */
    public ProgrammeId ask(Audience audience, int days, int course) {
        place.signInHr();
        var programme = place.programme(new Validity.Lasting(), workplace.course(course));
        place.release(programme, audience, new Deadline.Within(days));
        return programme;
    }

    private UnitId unit(String name, @Nullable UnitId parent) {
        return workplace.units().add(place.id, name, parent);
    }
}
