package de.iqcampus.factors;

import java.time.Instant;
import java.util.UUID;

/** Apps and factors for tests of the modules above. */
public final class TestFactors {

    private TestFactors() { }

    /** What the app shows so many half minutes from now. */
    public static String code(ProposedApp app, int later) {
        return code(app.key(), later);
    }

    /** What an app with this key shows so many half minutes from now. */
    public static String code(String key, int later) {
        return OneTimeCode.at(new AppKey(key), Instant.now().getEpochSecond() / OneTimeCode.STEP.toSeconds() + later);
    }

    public static Factor factor(FactorKind kind, String name) {
        return new Factor(new FactorId(new UUID(0, 7)), kind, name, Instant.EPOCH, null);
    }

    public static FactorRefused refusal(FactorProblem problem) {
        return new FactorRefused(problem);
    }
}
