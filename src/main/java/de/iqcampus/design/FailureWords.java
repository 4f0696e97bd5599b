package de.iqcampus.design;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A failure as the log may keep it: where it happened, but nothing of what somebody typed. */
final class FailureWords {

    // Databases and parsers quote what they choke on: a name with an apostrophe, an address, an answer of many lines.
    private static final Pattern QUOTED = Pattern.compile(
            "\"[^\"]*\"|(?<!\\p{L})'.*?'(?!\\p{L})|[„“][^“”]*[“”]|[^\\s<>()]+@[^\\s<>()]+", Pattern.DOTALL);

    private FailureWords() { }

    static String of(Throwable failure) {
        var trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return all(failure).map(Throwable::getMessage).filter(Objects::nonNull)
                .reduce(trace.toString(), (text, message) -> text.replace(message, without(message))).strip();
    }

    private static String without(String message) {
        return QUOTED.matcher(message).replaceAll("…");
    }

    private static Stream<Throwable> all(Throwable failure) {
        var others = Stream.concat(Stream.ofNullable(failure.getCause()), Arrays.stream(failure.getSuppressed()));
        return Stream.concat(Stream.of(failure), others.flatMap(FailureWords::all));
    }
}
