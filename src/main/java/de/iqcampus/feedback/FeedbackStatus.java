package de.iqcampus.feedback;

/** Whether somebody has seen to a report. */
public enum FeedbackStatus { OPEN, ANSWERED }
