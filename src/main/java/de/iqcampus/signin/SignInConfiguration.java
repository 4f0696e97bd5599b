package de.iqcampus.signin;

import de.iqcampus.factors.FactorPolicy;
import de.iqcampus.factors.SecondFactors;
import de.iqcampus.identity.SignInAccounts;
import de.iqcampus.identity.SignedInAccount;
import de.iqcampus.throttle.Throttle;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AccountStatusUserDetailsChecker;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How a password proves who somebody is. */
@Configuration
class SignInConfiguration {

    @Bean
    AuthenticationProvider signIn(SignInAccounts accounts, PasswordEncoder encoder, Throttle throttle,
            SecondFactors factors, FactorPolicy policy) {
        var passwords = new DaoAuthenticationProvider(accounts);
        passwords.setPasswordEncoder(encoder);
        // Only who knows the password learns that the account waits for its confirmation.
        passwords.setPreAuthenticationChecks(account -> { });
        var status = new AccountStatusUserDetailsChecker();
        passwords.setPostAuthenticationChecks(account -> {
            status.check(account);
            if (account instanceof SignedInAccount known && factors.has(known.id())) {
                throw new SecondFactorAwaited(known.id());
            }
        });
        passwords.setAuthoritiesMapper(policy::withoutFactor);
        return new ThrottledSignIn(passwords, throttle);
    }

    @Bean
    DeviceCheck deviceCheck(Devices devices) {
        return new DeviceCheck(devices);
    }

    /** Its place is in the app's security chain, not before every request. */
    @Bean
    FilterRegistrationBean<DeviceCheck> deviceCheckInItsPlace(DeviceCheck check) {
        var registration = new FilterRegistrationBean<>(check);
        registration.setEnabled(false);
        return registration;
    }
}
