package de.iqcampus.tables;

/** Why a file cannot be read as a table. */
public enum TableProblem { TOO_LARGE, TOO_MANY_ROWS, OLD_EXCEL, UNREADABLE }
