package de.iqcampus;

import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Each application context brings a place of its own for who is signed in, and the latest to start takes over the
 * static one: a test that comes back to an earlier context gets that one's again.
 */
class SecurityOfThisContext implements TestExecutionListener, Ordered {

    @Override public int getOrder() {
        return 9_000; // before Spring Security's own puts somebody there
    }

    @Override public void beforeTestMethod(TestContext test) {
        test.getApplicationContext().getBeanProvider(SecurityContextHolderStrategy.class)
                .ifUnique(SecurityContextHolder::setContextHolderStrategy);
    }
}
