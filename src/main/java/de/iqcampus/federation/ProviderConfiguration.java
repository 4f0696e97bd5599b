package de.iqcampus.federation;

import de.iqcampus.installation.CampusAddress;
import de.iqcampus.installation.StartRefused;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;

/** What the campus and its provider know of each other. */
@Configuration @WithProvider
@EnableConfigurationProperties(ProviderProperties.class)
class ProviderConfiguration {

    /** Asked when somebody first comes, so that the campus starts whether the provider answers or not. */
    @Bean
    ClientRegistrationRepository providers(ProviderProperties provider, CampusAddress campus) {
        if (provider.clientId().isBlank() || provider.clientSecret().isBlank()) {
            throw new StartRefused("IQCAMPUS_OIDC_ISSUER is set, but not what the campus is known by there.",
                    "Set IQCAMPUS_OIDC_CLIENT_ID and IQCAMPUS_OIDC_CLIENT_SECRET, too.", null);
        }
        return new SupplierClientRegistrationRepository(() ->
                new InMemoryClientRegistrationRepository(registration(provider, campus)));
    }

    private static ClientRegistration registration(ProviderProperties provider, CampusAddress campus) {
        return ClientRegistrations.fromIssuerLocation(provider.issuer()).registrationId(ProviderDoor.ID)
                .clientId(provider.clientId()).clientSecret(provider.clientSecret())
                .clientName(provider.name()).scope("openid", "profile", "email")
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .redirectUri(campus.of("/login/oauth2/code/" + ProviderDoor.ID)).build();
    }
}
