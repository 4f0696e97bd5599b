package de.iqcampus.shell;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

/** Shows the metrics only to who brings the token ({@code IQCAMPUS_METRICS_TOKEN}); without one to nobody. */
@Configuration
class MetricsAccess {

    private static final String BEARER = "Bearer ";

    @Bean @Order(0)
    SecurityFilterChain metrics(HttpSecurity http, @Value("${iqcampus.metrics.token:}") String token) {
        return http.securityMatcher("/actuator/prometheus")
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(it -> it.authenticationEntryPoint(
                        new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .authorizeHttpRequests(it -> it.anyRequest().access((person, visit) -> new AuthorizationDecision(
                        !token.isBlank() && isSame(token, visit.getRequest().getHeader(HttpHeaders.AUTHORIZATION)))))
                .build();
    }

    private static boolean isSame(String token, @Nullable String header) {
        return header != null && MessageDigest.isEqual( // takes as long for a wrong one
                (BEARER + token).getBytes(StandardCharsets.UTF_8), header.getBytes(StandardCharsets.UTF_8));
    }
}
