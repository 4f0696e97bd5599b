package de.iqcampus.mail;

import de.iqcampus.shared.AccountId;
import org.springframework.context.ApplicationContext;

/** Links of letters, for tests of the modules above. */
public final class TestLinks {

    private TestLinks() { }

    /** The path at which the person declines mail of the topic. */
    public static String unsubscribe(ApplicationContext campus, AccountId person, String topic) {
        return campus.getBean(UnsubscribeLinks.class).of(person, topic).replaceFirst(".*(?=/unsubscribe/)", "");
    }
}
