package de.iqcampus.identity;

import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AccountStatusUserDetailsChecker;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.rememberme.JdbcTokenRepositoryImpl;
import org.springframework.security.web.authentication.rememberme.PersistentTokenBasedRememberMeServices;
import org.springframework.security.web.authentication.rememberme.PersistentTokenRepository;

/** How people prove who they are: by password, or by a device that stays signed in. */
@Configuration
class SignInConfiguration {

    static final Duration REMEMBERED = Duration.ofDays(30);

    @Bean
    PasswordEncoder passwordEncoder(@Value("${iqcampus.password-strength:10}") int strength) {
        return new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(strength)));
    }

    @Bean
    AuthenticationProvider signIn(SignInAccounts accounts, PasswordEncoder encoder, Throttle throttle) {
        var passwords = new DaoAuthenticationProvider(accounts);
        passwords.setPasswordEncoder(encoder);
        // Only who knows the password learns that the account waits for its confirmation.
        passwords.setPreAuthenticationChecks(account -> { });
        passwords.setPostAuthenticationChecks(new AccountStatusUserDetailsChecker());
        return new ThrottledSignIn(passwords, throttle);
    }

    @Bean
    PersistentTokenRepository rememberedDevices(DataSource database) {
        var devices = new JdbcTokenRepositoryImpl();
        devices.setDataSource(database);
        return devices;
    }

    @Bean
    RememberMeServices rememberMeServices(SignInAccounts accounts, PersistentTokenRepository devices) {
        var services = new PersistentTokenBasedRememberMeServices("iq-campus", accounts, devices);
        services.setParameter("remember-me");
        services.setTokenValiditySeconds((int) REMEMBERED.toSeconds());
        return services;
    }
}
