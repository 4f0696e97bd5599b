package de.iqcampus.accessibility;

import java.time.LocalDate;
import java.util.List;

/** Which courses were taken from the first step to the certificate by keyboard alone, as a journey writes it. */
public record KeyboardResults(LocalDate date, String browser, List<String> courses) { }
