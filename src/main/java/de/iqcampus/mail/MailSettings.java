package de.iqcampus.mail;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long letters are tried.
 *
 * @param giveUpAfter how long the campus tries again by itself
 */
@ConfigurationProperties("iqcampus.mail")
record MailSettings(Duration giveUpAfter) { }
