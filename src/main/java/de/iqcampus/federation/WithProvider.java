package de.iqcampus.federation;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Only where the campus was started with the issuer of a provider. */
@Retention(RetentionPolicy.RUNTIME)
@Conditional(WithProvider.IsSet.class)
public @interface WithProvider {

    /** An empty issuer counts as none: compose files hand on what is not set as that. */
    class IsSet implements Condition {
        @Override public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !context.getEnvironment().getProperty("iqcampus.oidc.issuer", "").isBlank();
        }
    }
}
