package de.iqcampus.obligations;

/** Why something is not asked of a person after all; never their health, never their family. */
public enum WaiverReason { OTHER_DUTIES, LEARNED_ELSEWHERE, TEACHES_IT, LEAVES_SOON, ASKED_BY_MISTAKE }
