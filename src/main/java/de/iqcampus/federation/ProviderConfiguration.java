package de.iqcampus.federation;

import static java.util.stream.Collectors.toMap;

import de.iqcampus.installation.CampusAddress;
import de.iqcampus.installation.StartRefused;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;

/** What the campus and its providers know of each other. */
@Configuration @WithProvider
class ProviderConfiguration {

    /** Each is asked when somebody first goes there, so that nothing waits for one that does not answer. */
    @Bean
    ClientRegistrationRepository providers(KnownProviders known, CampusAddress campus) {
        check(known.trusted());
        var each = known.trusted().stream().collect(toMap(TrustedProvider::key, it ->
                new SupplierClientRegistrationRepository(() ->
                        new InMemoryClientRegistrationRepository(registration(it, campus)))));
        return key -> each.containsKey(key) ? each.get(key).findByRegistrationId(key) : null;
    }

    private static void check(List<TrustedProvider> providers) {
        var keys = new HashSet<String>();
        var issuers = new HashSet<String>();
        providers.forEach(it -> {
            if (Stream.of(it.clientId(), it.clientSecret(), it.known().name()).anyMatch(String::isBlank)) {
                var names = it.key().equals("campus") ? "IQCAMPUS_OIDC_"
                        : "IQCAMPUS_OIDC_PROVIDERS_" + it.key().toUpperCase(Locale.ROOT) + "_";
                throw new StartRefused(names + "ISSUER is set, but not what the campus is known by there.",
                        "Set %1$sCLIENT_ID, %1$sCLIENT_SECRET and %1$sNAME, too.".formatted(names), null);
            }
            if (!it.key().matches("[a-z0-9-]{1,30}") || !keys.add(it.key()) || !issuers.add(it.issuer())) {
                throw new StartRefused("The identity provider '%s' cannot be told from another.".formatted(it.key()),
                        "Give each a key of its own, of small letters and digits, not 'campus', and its own issuer.",
                        null);
            }
        });
    }

    private static ClientRegistration registration(TrustedProvider provider, CampusAddress campus) {
        return ClientRegistrations.fromIssuerLocation(provider.issuer()).registrationId(provider.key())
                .clientId(provider.clientId()).clientSecret(provider.clientSecret())
                .clientName(provider.known().name()).scope(provider.scopes())
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .redirectUri(campus.of("/login/oauth2/code/" + provider.key())).build();
    }
}
