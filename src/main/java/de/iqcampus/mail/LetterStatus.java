package de.iqcampus.mail;

/** How far a letter has come; nobody knows whether one in doubt has arrived, so it is never sent again. */
enum LetterStatus { NEW, SENDING, SENT, IN_DOUBT, FAILED }
