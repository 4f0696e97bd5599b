package de.iqcampus.factors;

import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.verifier.exception.VerificationException;
import java.util.function.Supplier;

/** Says in the campus's own words that a passkey does not answer what was asked. */
final class Verification {

    private Verification() { }

    static <T> T of(Supplier<T> check) {
        try {
            return check.get();
        } catch (VerificationException | DataConversionException | IllegalArgumentException e) {
            throw new FactorRefused(FactorProblem.PASSKEY);
        }
    }
}
