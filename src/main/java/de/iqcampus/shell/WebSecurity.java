package de.iqcampus.shell;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.RememberMeServices;

/** Asks for sign-in at the door; inside, each view and service says who may. */
@Configuration
class WebSecurity {

    @Bean
    SecurityFilterChain filterChain(HttpSecurity http, RememberMeServices rememberMe,
            AuthenticationFailureHandler failure) {
        return http
                // The page here too: asked first, Spring would else make one of its own.
                .formLogin(login -> login.loginPage("/login").failureHandler(failure))
                .rememberMe(remember -> remember.rememberMeServices(rememberMe))
                .with(vaadin(), app -> app.loginView("/login").defaultSuccessUrl("/home"))
                .build();
    }
}
