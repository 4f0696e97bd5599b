package de.iqcampus.identity;

/** A registration whose letter waits to be opened; whoever made it may still correct the address. */
public final class Registered {

    private final EmailAddress address;
    private final Particulars particulars;
    private final String passwordHash;
    private final Destination wish;

    Registered(EmailAddress address, Particulars particulars, String passwordHash, Destination wish) {
        this.address = address;
        this.particulars = particulars;
        this.passwordHash = passwordHash;
        this.wish = wish;
    }

    Registered at(EmailAddress another) {
        return new Registered(another, particulars, passwordHash, wish);
    }

    /** Whether the account was opened by this very registration, and not by somebody else's with this address. */
    boolean opened(Account account) {
        return !account.isConfirmed() && !account.isInvited() && account.passwordHash().equals(passwordHash);
    }

    /** Where the letter went. */
    public String email() { return address.value(); }

    EmailAddress address() { return address; }
    Particulars particulars() { return particulars; }
    String passwordHash() { return passwordHash; }
    Destination wish() { return wish; }
}
