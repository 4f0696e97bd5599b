package de.iqcampus.mail;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** Letters go to the mail server that {@code spring.mail.host} names, without one into the folder {@code mail}. */
@Configuration
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {

    @Bean
    Carrier carrier(ObjectProvider<JavaMailSender> server, @Value("${spring.mail.host:}") String host,
            @Value("${iqcampus.data}") Path data, Clock clock) {
        var sender = server.getIfAvailable();
        return sender != null && !host.isBlank()
                ? new SmtpCarrier(sender) : new FolderCarrier(data.resolve("mail"), clock);
    }
}
