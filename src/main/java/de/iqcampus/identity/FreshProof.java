package de.iqcampus.identity;

import de.iqcampus.shared.Dangerous;
import de.iqcampus.shared.SystemUser;
import java.time.Clock;
import java.time.Duration;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.security.authorization.AllRequiredFactorsAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.FactorAuthorizationDecision;
import org.springframework.security.authorization.RequiredFactor;
import org.springframework.security.authorization.method.AuthorizationInterceptorsOrder;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/** Lets somebody do what is {@link Dangerous} only soon after they have proved who they are. */
@Configuration(proxyBeanMethods = false)
public class FreshProof {

    /** By an app's code or a recovery code. */
    public static final String CODE_AUTHORITY = "FACTOR_CODE";

    static final Duration GOOD_FOR = Duration.ofMinutes(10);

    /** Whether the act is refused for want of a fresh proof only. */
    public static boolean isMissing(Throwable refusal) {
        return refusal instanceof AuthorizationDeniedException denied
                && denied.getAuthorizationResult() instanceof FactorAuthorizationDecision;
    }

    @Bean @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static AuthorizationManagerBeforeMethodInterceptor dangerousActs(ObjectProvider<Clock> clock,
            ObjectProvider<SystemUser> system) {
        var guard = new AuthorizationManagerBeforeMethodInterceptor(
                AnnotationMatchingPointcut.forMethodAnnotation(Dangerous.class), rule(clock, system));
        guard.setOrder(AuthorizationInterceptorsOrder.PRE_AUTHORIZE.getOrder() + 1); // may they at all is asked first
        return guard;
    }

    private static AuthorizationManager<MethodInvocation> rule(ObjectProvider<Clock> clock,
            ObjectProvider<SystemUser> system) {
        return (person, act) -> {
            if (system.getObject().isActing()) {
                return new AuthorizationDecision(true);
            }
            return AllRequiredFactorsAuthorizationManager.anyOf(
                    by(FactorGrantedAuthority.PASSWORD_AUTHORITY, clock.getObject()),
                    by(CODE_AUTHORITY, clock.getObject()),
                    by(FactorGrantedAuthority.WEBAUTHN_AUTHORITY, clock.getObject())).authorize(person, act);
        };
    }

    private static AllRequiredFactorsAuthorizationManager<MethodInvocation> by(String authority, Clock clock) {
        var factor = RequiredFactor.withAuthority(authority).validDuration(GOOD_FOR).build();
        var manager = AllRequiredFactorsAuthorizationManager.<MethodInvocation>builder().requireFactor(factor).build();
        manager.setClock(clock);
        return manager;
    }
}
