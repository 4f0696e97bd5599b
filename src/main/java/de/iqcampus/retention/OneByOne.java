package de.iqcampus.retention;

import de.iqcampus.design.FailureLog;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Does something for each of many, each in a transaction of its own: what fails keeps nobody else waiting. */
@Component
public class OneByOne {

    /** How many a rule should take on in one night. */
    public static final int BATCH = 1_000;

    private final FailureLog failures;
    private final TransactionTemplate transaction;

    OneByOne(FailureLog failures, PlatformTransactionManager transactions) {
        this.failures = failures;
        this.transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** How many it was done for. */
    public <T> long each(List<T> all, Consumer<T> deed) {
        return all.stream().filter(it -> attempt(it, deed)).count();
    }

    private <T> boolean attempt(T one, Consumer<T> deed) {
        try {
            transaction.executeWithoutResult(status -> deed.accept(one));
            return true;
        } catch (RuntimeException e) {
            failures.record(one + " is left for the next night:", e);
            return false;
        }
    }
}
