package de.iqcampus.federation;

import de.iqcampus.federation.ProviderRefused.Reason;
import de.iqcampus.identity.SignedInAccount;
import de.iqcampus.shared.AccountId;
import de.iqcampus.signin.OtherDoor;
import de.iqcampus.signin.SecondStep;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.stereotype.Component;

/** The way in through the provider; who is signed in already connects the account with it. */
@Component @WithProvider
class ProviderDoor implements OtherDoor {

    static final String ID = "campus";
    static final String START = OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI
            + "/" + ID;
    private static final Logger log = LoggerFactory.getLogger(ProviderDoor.class);

    private final ProviderProperties provider;
    private final ClientRegistrationRepository registrations;
    private final ForeignIdentities identities;
    private final SecondStep second;
    private final ApplicationEventPublisher events;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    ProviderDoor(ProviderProperties provider, ClientRegistrationRepository registrations, ForeignIdentities identities,
            SecondStep second, ApplicationEventPublisher events) {
        this.provider = provider;
        this.registrations = registrations;
        this.identities = identities;
        this.second = second;
        this.events = events;
    }

    @Override public String name() { return provider.name(); }
    @Override public String address() { return START; }

    @Override public void openIn(HttpSecurity http) {
        http.oauth2Login(it -> it.loginPage("/login").clientRegistrationRepository(registrations)
                .authorizedClientRepository(new NoTokensKept())
                .successHandler(this::enter).failureHandler(this::fail)
                .withObjectPostProcessor(keepingNothing()).withObjectPostProcessor(failingKindly()));
    }

    private void enter(HttpServletRequest request, HttpServletResponse response, Authentication proof)
            throws IOException {
        var user = (OidcUser) Objects.requireNonNull(proof.getPrincipal());
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
            response.sendRedirect((e.reason() == Reason.CONNECTED ? "/account?error=" : "/login?error=") + e.code());
        } catch (DataIntegrityViolationException e) { // the same person came twice at the same moment
            response.sendRedirect("/login?error=provider");
        }
    }

    private void tell(AccountId account, ForeignPerson person, OidcUser user) {
        events.publishEvent(new ProviderVouched(account, person.issuer(), user.getClaims()));
    }

    private void fail(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        log.warn("Nobody could be let in through {}: {}", provider.issuer(), failure.getMessage());
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
