package de.iqcampus.shell;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;
import static org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive.CACHE;
import static org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive.STORAGE;

import de.iqcampus.design.AppAddresses;
import de.iqcampus.design.ReaderLanguage;
import de.iqcampus.signin.DeviceCheck;
import de.iqcampus.signin.Door;
import de.iqcampus.signin.OtherDoor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.logout.CookieClearingLogoutHandler;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** Asks for sign-in at the app's door; inside, each view and service says who may. */
@Configuration
class WebSecurity {

    // Vaadin's client starts from an inline script and evaluates what the server sends.
    private static final String CONTENT = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; object-src 'none'; "
            + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    @Bean @Order(1)
    SecurityFilterChain app(HttpSecurity http, AppAddresses app, Door door, DeviceCheck devices,
            AuthenticationFailureHandler failure, ObjectProvider<OtherDoor> others) {
        http.setSharedObject(RequestCache.class, placeBeforeSignIn());
        others.forEach(it -> it.openIn(http));
        return http.securityMatcher(app)
                // the page here too: asked first, Spring would else make one of its own
                .formLogin(it -> it.loginPage("/login").failureHandler(failure))
                .addFilterBefore(devices, SecurityContextHolderFilter.class)
                .rememberMe(it -> it.key(Door.KEY).rememberMeServices(door))
                .headers(it -> it.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
                .with(vaadin(), it -> it.loginView("/login", "/").defaultSuccessUrl("/home")
                        .anyRequest(AuthorizedUrl::authenticated)
                        .addLogoutHandler(new CookieClearingLogoutHandler("JSESSIONID", ReaderLanguage.COOKIE))
                        .addLogoutHandler(new HeaderWriterLogoutHandler(new ClearSiteDataHeaderWriter(CACHE, STORAGE))))
                .build();
    }

    @SuppressWarnings("NullAway") // Spring allows null and means: none
    private static RequestCache placeBeforeSignIn() {
        var place = new HttpSessionRequestCache();
        place.setMatchingRequestParameterName(null); // it would stay behind in the address
        return place;
    }
}
