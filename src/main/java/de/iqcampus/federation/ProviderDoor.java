package de.iqcampus.federation;

import de.iqcampus.federation.ProviderRefused.Reason;
import de.iqcampus.identity.SignedInAccount;
import de.iqcampus.shared.AccountId;
import de.iqcampus.signin.OtherDoor;
import de.iqcampus.signin.SecondStep;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.stereotype.Component;

/** The way in through a provider; who is signed in already connects the account with it. */
@Component @WithProvider
class ProviderDoor implements OtherDoor {

    private static final Logger log = LoggerFactory.getLogger(ProviderDoor.class);

    private final KnownProviders providers;
    private final ClientRegistrationRepository registrations;
    private final ForeignIdentities identities;
    private final SecondStep second;
    private final ApplicationEventPublisher events;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    ProviderDoor(KnownProviders providers, ClientRegistrationRepository registrations, ForeignIdentities identities,
            SecondStep second, ApplicationEventPublisher events) {
        this.providers = providers;
        this.registrations = registrations;
        this.identities = identities;
        this.second = second;
        this.events = events;
    }

    @Override public List<Way> ways() {
        return providers.all().stream().map(it -> new Way(it.name(), it.start())).toList();
    }

    @Override public void openIn(HttpSecurity http) {
        http.oauth2Login(it -> it.loginPage("/login").clientRegistrationRepository(registrations)
                .authorizedClientRepository(new NoTokensKept())
                .successHandler(this::enter).failureHandler(this::fail)
                .withObjectPostProcessor(keepingNothing()).withObjectPostProcessor(failingKindly()));
    }

    private void enter(HttpServletRequest request, HttpServletResponse response, Authentication proof)
            throws IOException {
        var user = (OidcUser) Objects.requireNonNull(proof.getPrincipal());
        var provider = provider(((OAuth2AuthenticationToken) proof).getAuthorizedClientRegistrationId());
        var person = new ProviderClaims(user, provider.trustAddresses()).person();
        var before = sessions.loadDeferredContext(request).get();
        SecurityContextHolder.setContext(before);
        var own = before.getAuthentication();
        try {
            if (own != null && own.getPrincipal() instanceof SignedInAccount account) {
                identities.connect(person, account.id());
                tell(account.id(), person, user);
                response.sendRedirect("/account?saved");
            } else {
                var account = identities.enter(person);
                tell(account, person, user);
                response.sendRedirect(second.byProvider(account, request, response));
            }
        } catch (ProviderRefused e) {
            response.sendRedirect(e.reason() == Reason.CONNECTED
                    ? "/account?error=%s&provider=%s".formatted(e.code(), provider.key()) : "/login?error=" + e.code());
        } catch (DataIntegrityViolationException e) { // the same person came twice at the same moment
            response.sendRedirect("/login?error=provider");
        }
    }

    private void tell(AccountId account, ForeignPerson person, OidcUser user) {
        events.publishEvent(new ProviderVouched(account, person.issuer(), user.getClaims()));
    }

    private TrustedProvider provider(String key) {
        return providers.trusted().stream().filter(it -> it.key().equals(key)).findFirst().orElseThrow();
    }

    private void fail(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var through = providers.all().stream().filter(it -> request.getRequestURI().endsWith("/" + it.key()))
                .map(IdentityProvider::issuer).findFirst().orElse("a provider that is none");
        log.warn("Nobody could be let in through {}: {}", through, failure.getMessage());
        response.sendRedirect("/login?error=provider");
    }

    // the session keeps only people of the campus; what is set without this detour is overwritten
    private static ObjectPostProcessor<OAuth2LoginAuthenticationFilter> keepingNothing() {
        return new ObjectPostProcessor<>() {
            @Override public <O extends OAuth2LoginAuthenticationFilter> O postProcess(O filter) {
                filter.setSecurityContextRepository(new NullSecurityContextRepository());
                return filter;
            }
        };
    }

    // the filter that leads to the provider would answer with an error page of the server where it cannot be reached
    private ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> failingKindly() {
        return new ObjectPostProcessor<>() {
            @Override public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(ProviderDoor.this::fail);
                return filter;
            }
        };
    }
}
