package de.iqcampus.federation;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Reads what a provider says of a person, by OpenID Connect Core 1.0, section 5.1.
 *
 * @param trusted whether its addresses count as confirmed even where it does not say so
 */
record ProviderClaims(OidcUser user, boolean trusted) {

    private static final Set<String> LANGUAGES = Set.of("de", "en");
    private static final int LONGEST_NAME = 80;

    ForeignPerson person() {
        var given = name(user.getGivenName());
        var family = name(user.getFamilyName());
        if (given.isEmpty()) {
            given = family.isEmpty() ? name(user.getFullName()) : family;
            family = "";
        }
        var isVouchedFor = trusted || Boolean.TRUE.equals(user.getEmailVerified());
        var address = isVouchedFor ? Objects.requireNonNullElse(user.getEmail(), "") : "";
        var signed = user.getIdToken(); // what UserInfo adds could name another provider
        var issuer = requireNonNull(signed.getIssuer()).toString();
        return new ForeignPerson(issuer, requireNonNull(signed.getSubject()), address,
                given.isEmpty() ? name(address.replaceFirst("@.*", "")) : given, family, language());
    }

    private @Nullable Locale language() {
        return Optional.ofNullable(user.getLocale()).map(Locale::forLanguageTag)
                .filter(it -> LANGUAGES.contains(it.getLanguage()))
                .map(it -> Locale.of(it.getLanguage())).orElse(null);
    }

    /** Without what no name of a person has here, and no longer than one may be. */
    private static String name(@Nullable String claim) {
        var words = Objects.requireNonNullElse(claim, "").replaceAll("[\\p{Cntrl}/@:<>]", " ").strip();
        return words.substring(0, Math.min(words.length(), LONGEST_NAME)).strip();
    }
}
