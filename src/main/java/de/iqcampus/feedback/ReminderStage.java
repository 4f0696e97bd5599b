package de.iqcampus.feedback;

/** How far a report was from its last day, or past it, when the operator was told. */
enum ReminderStage { SOON, OVERDUE }
