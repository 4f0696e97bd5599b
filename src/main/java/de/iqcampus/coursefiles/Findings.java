package de.iqcampus.coursefiles;

import de.iqcampus.coursefiles.Finding.Severity;
import java.util.List;
import java.util.TreeSet;

/** All there is to mend, each thing once, by file and line. */
class Findings {

    private final TreeSet<Finding> findings = new TreeSet<>();

    void error(Location where, String message) {
        findings.add(new Finding(where, Severity.ERROR, message));
    }

    void warning(Location where, String message) {
        findings.add(new Finding(where, Severity.WARNING, message));
    }

    void addAll(Findings others) {
        findings.addAll(others.findings);
    }

    boolean haveErrors() {
        return findings.stream().anyMatch(it -> it.severity() == Severity.ERROR);
    }

    List<Finding> all() {
        return List.copyOf(findings);
    }
}
