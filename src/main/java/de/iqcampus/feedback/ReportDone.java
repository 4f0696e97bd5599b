package de.iqcampus.feedback;

/** This report was answered or closed already, perhaps by somebody else just now. */
public class ReportDone extends RuntimeException {

    ReportDone(String number) {
        super("report %s is done".formatted(number));
    }
}
