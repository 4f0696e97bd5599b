package de.iqcampus.federation;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import java.net.URI;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcUserInfoAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/** A real identity provider, Spring's, whose people all have the password {@link #PASSWORD}. */
public final class TestIssuer implements AutoCloseable {

    public static final String CLIENT = "campus";
    public static final String SECRET = "known to both";
    public static final String PASSWORD = "known to me";
    private static final Map<String, Map<String, Object>> PEOPLE = new ConcurrentHashMap<>();
    private static final Map<String, Map<String, Object>> TOLD = new ConcurrentHashMap<>();

    private final AnnotationConfigServletWebServerApplicationContext context =
            new AnnotationConfigServletWebServerApplicationContext(Server.class);

    /** Somebody with this name to sign in there, and what the provider says of them. */
    public void add(String name, Map<String, Object> claims) {
        PEOPLE.put(name, claims);
    }

    /** What it says of them only where it is asked, by UserInfo. */
    public void tell(String name, Map<String, Object> claims) {
        TOLD.put(name, claims);
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + context.getWebServer().getPort());
    }

    @Override public void close() {
        context.close();
    }

    @TestConfiguration @EnableWebSecurity @EnableWebMvc
    static class Server {

        @Bean TomcatServletWebServerFactory server() { return new TomcatServletWebServerFactory(0); }
        @Bean DispatcherServlet dispatcherServlet() { return new DispatcherServlet(); }

        @Bean SecurityContextHolderStrategy holder() { return new WhicheverHolds(); }

        @Bean SecurityFilterChain security(HttpSecurity http) {
            return http.oauth2AuthorizationServer(it -> it.oidc(oidc -> oidc.userInfoEndpoint(
                            asked -> asked.userInfoMapper(Server::told))))
                    .authorizeHttpRequests(it -> it.anyRequest().authenticated())
                    .formLogin(Customizer.withDefaults()).build();
        }

        private static OidcUserInfo told(OidcUserInfoAuthenticationContext asked) {
            var signed = asked.getAuthorization().getToken(OidcIdToken.class).getToken();
            var all = new HashMap<String, Object>(Map.of("sub", signed.getSubject()));
            all.putAll(TOLD.getOrDefault(asked.getAuthorization().getPrincipalName(), Map.of()));
            return new OidcUserInfo(all);
        }

        @Bean UserDetailsService people() {
            return name -> User.withUsername(name).password("{noop}" + PASSWORD).roles("PERSON").build();
        }

        @Bean RegisteredClientRepository clients() {
            return new AnyRedirect();
        }

        @Bean OAuth2TokenCustomizer<JwtEncodingContext> claims() {
            return it -> PEOPLE.getOrDefault(it.getPrincipal().getName(), Map.of())
                    .forEach((claim, value) -> it.getClaims().claim(claim, value));
        }

        @Bean JWKSource<com.nimbusds.jose.proc.SecurityContext> keys() throws NoSuchAlgorithmException {
            var pair = KeyPairGenerator.getInstance("RSA").generateKeyPair();
            return new ImmutableJWKSet<>(new JWKSet(new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                    .privateKey(pair.getPrivate()).keyID(UUID.randomUUID().toString()).build()));
        }

        @Bean JwtDecoder decoder(JWKSource<com.nimbusds.jose.proc.SecurityContext> keys) {
            return NimbusJwtDecoder.withJwkSource(keys).build();
        }

        @Bean AuthorizationServerSettings settings() {
            return AuthorizationServerSettings.builder().build();
        }
    }

    /** Parts of the server ask the static place for who is signed in, and the campus in this JVM exchanges that. */
    private static final class WhicheverHolds implements SecurityContextHolderStrategy {

        @Override public void clearContext() { SecurityContextHolder.clearContext(); }
        @Override public SecurityContext getContext() { return SecurityContextHolder.getContext(); }
        @Override public void setContext(SecurityContext context) { SecurityContextHolder.setContext(context); }
        @Override public SecurityContext createEmptyContext() { return SecurityContextHolder.createEmptyContext(); }
    }

    /** The campus, wherever on this machine it runs. */
    private static final class AnyRedirect implements RegisteredClientRepository {

        static volatile String campus = "http://localhost:8080";

        @Override public void save(RegisteredClient client) {
            // with its secret encoded otherwise: this one stays as it is
        }

        @Override public RegisteredClient findById(String id) {
            return findByClientId(id);
        }

        @Override public RegisteredClient findByClientId(String client) {
            return RegisteredClient.withId(CLIENT).clientId(CLIENT).clientSecret("{noop}" + SECRET)
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .redirectUri(campus + "/login/oauth2/code/campus")
                    .redirectUri(campus + "/login/oauth2/code/kammer")
                    .scope("openid").scope("profile").scope("email").scope("groups").build();
        }
    }

    /** Where the campus runs that it serves. */
    public TestIssuer serving(String campus) {
        AnyRedirect.campus = campus;
        return this;
    }
}
