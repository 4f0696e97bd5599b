package de.iqcampus.mail;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long letters are tried and remembered.
 *
 * @param giveUpAfter how long the campus tries again by itself
 * @param keepWords how long what a letter says is kept after it was not sent, so that a person may send it again; of a
 *     letter that was sent it is not kept
 * @param keepLog how long the log names a letter after its end
 */
@ConfigurationProperties("iqcampus.mail")
record MailSettings(Duration giveUpAfter, Duration keepWords, Duration keepLog) { }
