package de.iqcampus.reminders;

import de.iqcampus.identity.Role;
import de.iqcampus.mail.MailTopic;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The mail about reminders that people may do without, subject by subject. */
@Configuration
class ReminderTopics {

    static String of(Subject subject) {
        return subject.name().toLowerCase(Locale.ROOT);
    }

    @Bean
    MailTopic obligationsTopic() {
        return () -> of(Subject.OBLIGATIONS);
    }

    @Bean
    MailTopic recommendationsTopic() {
        return () -> of(Subject.RECOMMENDATIONS);
    }

    @Bean
    MailTopic teamTopic() {
        return forRoles(Subject.TEAM, Role.HR, Role.TEAM_LEAD);
    }

    @Bean
    MailTopic factsTopic() {
        return forRoles(Subject.FACTS, Role.ADMIN);
    }

    private static MailTopic forRoles(Subject subject, Role... roles) {
        return new MailTopic() {
            @Override public String topic() { return of(subject); }
            @Override public Set<String> roles() {
                return Arrays.stream(roles).map(Role::name).collect(Collectors.toUnmodifiableSet());
            }
        };
    }
}
