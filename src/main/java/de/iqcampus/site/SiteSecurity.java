package de.iqcampus.site;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Everything that is not the app: open to all, without a session, without script. */
@Configuration
class SiteSecurity {

    private static final String CONTENT = "default-src 'none'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; "
            + "media-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** Styles, fonts and our own signs: what may be loaded and framed, the page says that they belong to. */
    @Bean @Order(2)
    SecurityFilterChain looks(HttpSecurity http) {
        return http.securityMatcher("/styles/**", "/fonts/**", "/logo.svg", "/apple-touch-icon.png",
                        "/manifest.webmanifest")
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(it -> it.anyRequest().permitAll())
                .headers(it -> it.defaultsDisabled().contentTypeOptions(Customizer.withDefaults()))
                .build();
    }

    @Bean @Order(3)
    SecurityFilterChain site(HttpSecurity http) {
        return http
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // looked up only where somebody asks who reports: a report belongs to whoever is signed in
                .securityContext(it -> it.securityContextRepository(new HttpSessionSecurityContextRepository()))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable) // no cookie gives any right here; HelpPage looks at the origin
                .logout(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(it -> it.anyRequest().permitAll())
                .headers(it -> it.cacheControl(cache -> cache.disable()) // each answer says it itself
                        .xssProtection(old -> old.disable()) // no browser knows it any more
                        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }
}
