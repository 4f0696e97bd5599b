package de.iqcampus.mail;

import java.util.Locale;
import java.util.Map;

/**
 * A letter to write from a template.
 *
 * @param template names {@code templates/mail/<template>.html} and {@code .txt}; its subject is the translation
 *     {@code mail.<template>.subject}
 * @param values what the template fills in
 */
public record Letter(String to, String template, Locale language, Map<String, Object> values) { }
