package de.iqcampus.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.iqcampus.installation.StartRefused;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Identity providers as operators set them up, by variables of the environment. */
class ProviderSettingsTest {

    @Test
    void readsTheOneAndAnyMore() {
        var read = ProviderSettings.read(environment(Map.of("IQCAMPUS_OIDC_ISSUER", "https://one.example",
                "IQCAMPUS_OIDC_CLIENT_ID", "campus", "IQCAMPUS_OIDC_CLIENT_SECRET", "s", "IQCAMPUS_OIDC_NAME", "One",
                "IQCAMPUS_OIDC_PROVIDERS_KAMMER_ISSUER", "https://two.example",
                "IQCAMPUS_OIDC_PROVIDERS_KAMMER_CLIENT_ID", "iq", "IQCAMPUS_OIDC_PROVIDERS_KAMMER_CLIENT_SECRET", "t",
                "IQCAMPUS_OIDC_PROVIDERS_KAMMER_NAME", "Two", "IQCAMPUS_OIDC_PROVIDERS_KAMMER_TRUST_ADDRESSES", "true",
                "IQCAMPUS_OIDC_PROVIDERS_KAMMER_SCOPES", "email groups")));

        assertThat(read).extracting(TrustedProvider::known).containsExactly(
                new IdentityProvider("campus", "https://one.example", "One"),
                new IdentityProvider("kammer", "https://two.example", "Two"));
        assertThat(read.getFirst().scopes()).containsExactly("openid", "profile", "email");
        assertThat(read.getFirst().trustAddresses()).isFalse();
        assertThat(read.getLast().scopes()).as("never without").containsExactly("openid", "email", "groups");
        assertThat(read.getLast().clientId() + read.getLast().clientSecret()).isEqualTo("iqt");
        assertThat(read.getLast().trustAddresses()).isTrue();
        assertThat(read.toString()).doesNotContain("clientSecret");
    }

    @Test
    void countsOneWithoutAnIssuerAsNone() {
        assertThat(ProviderSettings.read(environment(Map.of("IQCAMPUS_OIDC_ISSUER", "",
                "IQCAMPUS_OIDC_PROVIDERS_KAMMER_ISSUER", " ")))).isEmpty();
    }

    @Test
    void refusesToStartWithOneThatIsNotWhole() {
        assertThatThrownBy(() -> start(Map.of("IQCAMPUS_OIDC_PROVIDERS_KAMMER_ISSUER", "https://two.example")))
                .isInstanceOf(StartRefused.class).hasMessageStartingWith("IQCAMPUS_OIDC_PROVIDERS_KAMMER_ISSUER is set");
    }

    @Test
    void refusesToStartWithTwoThatCannotBeToldApart() {
        assertThatThrownBy(() -> start(Map.of("IQCAMPUS_OIDC_ISSUER", "https://one.example",
                "IQCAMPUS_OIDC_CLIENT_ID", "campus", "IQCAMPUS_OIDC_CLIENT_SECRET", "s", "IQCAMPUS_OIDC_NAME", "One",
                "IQCAMPUS_OIDC_PROVIDERS_KAMMER_ISSUER", "https://one.example",
                "IQCAMPUS_OIDC_PROVIDERS_KAMMER_CLIENT_ID", "iq", "IQCAMPUS_OIDC_PROVIDERS_KAMMER_CLIENT_SECRET", "t",
                "IQCAMPUS_OIDC_PROVIDERS_KAMMER_NAME", "Two"))).isInstanceOf(StartRefused.class)
                .hasMessageContaining("'kammer'");
    }

    private static void start(Map<String, Object> variables) {
        new ProviderConfiguration().providers(new KnownProviders(environment(variables)), null);
    }

    private static ConfigurableEnvironment environment(Map<String, Object> variables) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().replace(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                new SystemEnvironmentPropertySource(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        variables));
        return environment;
    }
}
