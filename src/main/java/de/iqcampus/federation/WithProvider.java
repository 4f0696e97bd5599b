package de.iqcampus.federation;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Only where the campus was started with an identity provider. */
@Retention(RetentionPolicy.RUNTIME)
@Conditional(WithProvider.IsSet.class)
public @interface WithProvider {

    /** Whether there is any. */
    class IsSet implements Condition {
        @Override public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !ProviderSettings.read(context.getEnvironment()).isEmpty();
        }
    }
}
