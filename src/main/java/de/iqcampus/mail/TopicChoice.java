package de.iqcampus.mail;

/** Whether a person wants the mail of a topic. */
public record TopicChoice(String topic, boolean wanted) { }
