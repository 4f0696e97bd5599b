package de.iqcampus.design;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A failure as the log may keep it: where it happened, but nothing of what somebody typed. */
final class FailureWords {

    // Databases and parsers quote what they choke on, which may be a name, an address or an answer.
    private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"|„[^“”]*[“”]|\\S+@\\S+");

    private FailureWords() { }

    static String of(Throwable failure) {
        var trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return trace.toString().lines().map(it -> it.startsWith("\tat ") ? it : QUOTED.matcher(it).replaceAll("…"))
                .collect(Collectors.joining("\n"));
    }
}
