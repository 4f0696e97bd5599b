package de.iqcampus.reminders;

/** What a reminder is about; people choose for each whether they want mail about it. */
public enum Subject { OBLIGATIONS, RECOMMENDATIONS, TEAM, FACTS }
