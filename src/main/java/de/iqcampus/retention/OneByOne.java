package de.iqcampus.retention;

import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Does something for each of many, each in a transaction of its own: what fails keeps nobody else waiting. */
@Component
public class OneByOne {

    /** How many a rule should take on in one night. */
    public static final int BATCH = 1_000;

    private static final Logger log = LoggerFactory.getLogger(OneByOne.class);

    private final TransactionTemplate transaction;

    OneByOne(PlatformTransactionManager transactions) {
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
            log.error("{} is left for the next night", one, e);
            return false;
        }
    }
}
