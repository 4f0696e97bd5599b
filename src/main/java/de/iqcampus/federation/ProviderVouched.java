package de.iqcampus.federation;

import de.iqcampus.shared.AccountId;
import java.util.Collection;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A provider has just said who somebody is.
 *
 * @param claims all it says, in the token that it signed and by its UserInfo address; kept nowhere
 */
public record ProviderVouched(AccountId account, String issuer, Map<String, Object> claims) {

    /**
     * Whether it says exactly this, or this among others.
     *
     * @param claim its name; points lead into what is nested, where no claim is called that
     */
    public boolean says(String claim, String value) {
        return at(claims, claim).flatMap(ProviderVouched::values).anyMatch(value::equals);
    }

    private static Stream<?> at(Map<?, ?> claims, String path) {
        if (claims.get(path) != null) {
            return Stream.of(claims.get(path));
        }
        return IntStream.range(0, path.length()).filter(it -> path.charAt(it) == '.').boxed()
                .flatMap(it -> claims.get(path.substring(0, it)) instanceof Map<?, ?> inner
                        ? at(inner, path.substring(it + 1)) : Stream.empty());
    }

    private static Stream<String> values(Object said) {
        return switch (said) {
            case Collection<?> several -> several.stream().filter(it -> !(it instanceof Collection))
                    .flatMap(it -> it == null ? Stream.empty() : values(it));
            case Map<?, ?> nested -> Stream.empty();
            default -> Stream.of(said.toString());
        };
    }

    @Override public String toString() {
        return "ProviderVouched by " + issuer; // never for whom
    }
}
