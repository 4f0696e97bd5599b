package de.iqcampus;

import de.iqcampus.shared.AccountId;
import java.util.UUID;

/** The people of the tests, by name. */
public final class Fixtures {

    public static final String LEARNER_ID = "00000000-0000-0000-0000-000000000001";
    public static final AccountId LEARNER = new AccountId(UUID.fromString(LEARNER_ID));
    public static final String COLLEAGUE_ID = "00000000-0000-0000-0000-000000000002";
    public static final AccountId COLLEAGUE = new AccountId(UUID.fromString(COLLEAGUE_ID));

    private Fixtures() { }
}
