package de.iqcampus.organisation;

import de.iqcampus.shared.AccountId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Lets people join an organisation until a day and a number of times; one with an account, that person alone. */
@Entity
class JoinCode {

    @Id private String code;
    @Embedded private OrganisationId organisation;
    @Embedded private @Nullable UnitId unit;
    @Embedded private @Nullable AccountId account;
    private @Nullable String address;
    private boolean opensAccount;
    private LocalDate endsOn;
    private int mostUses;
    private int uses;
    @Version private @Nullable Integer version;

    protected JoinCode() { } // JPA

    /** For whoever has it. */
    JoinCode(OrganisationId organisation, @Nullable UnitId unit, LocalDate endsOn, int mostUses) {
        this.code = JoinWord.next();
        this.organisation = organisation;
        this.unit = unit;
        this.endsOn = endsOn;
        this.mostUses = mostUses;
    }

    /**
     * An invitation.
     *
     * @param address where the letter goes; the person is known by it in the organisation
     * @param opensAccount whether accepting the account is accepting the membership, because one letter said both
     */
    JoinCode(OrganisationId organisation, @Nullable UnitId unit, LocalDate endsOn, AccountId account, String address,
            boolean opensAccount) {
        this(organisation, unit, endsOn, 1);
        this.account = account;
        this.address = address;
        this.opensAccount = opensAccount;
    }

    boolean isGoodFor(AccountId person, LocalDate today) {
        return !endsOn.isBefore(today) && uses < mostUses && (account == null || account.equals(person));
    }

    void use() {
        uses++;
    }

    void leadTo(@Nullable UnitId another) {
        unit = another;
    }

    void belongTo(AccountId another) {
        account = another;
    }

    String code() { return code; }
    OrganisationId organisation() { return organisation; }
    @Nullable UnitId unit() { return unit; }
    @Nullable String address() { return address; }

    JoinCodeEntry entry(@Nullable String unitName) {
        return new JoinCodeEntry(code, unitName, endsOn, mostUses, uses);
    }
}
