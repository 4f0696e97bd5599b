package de.iqcampus.reminders;

import de.iqcampus.identity.Role;
import de.iqcampus.mail.MailTopic;
import java.util.Locale;
import java.util.Optional;
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
        return forRole(Subject.TEAM, Role.HR);
    }

    @Bean
    MailTopic factsTopic() {
        return forRole(Subject.FACTS, Role.ADMIN);
    }

    private static MailTopic forRole(Subject subject, Role role) {
        return new MailTopic() {
            @Override public String topic() { return of(subject); }
            @Override public Optional<String> role() { return Optional.of(role.name()); }
        };
    }
}
