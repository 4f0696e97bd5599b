package de.iqcampus.federation;

import java.util.Locale;

/** Somebody for whom a provider vouches is not let in. */
class ProviderRefused extends RuntimeException {

    /** Why. */
    enum Reason { ADDRESS, TAKEN, CLOSED, LOCKED, CONNECTED }

    private final Reason reason;

    ProviderRefused(Reason reason) {
        super(reason.name().toLowerCase(Locale.ROOT));
        this.reason = reason;
    }

    Reason reason() { return reason; }

    /** As it stands in the address of the page that says so. */
    String code() { return "provider-" + getMessage(); }
}
