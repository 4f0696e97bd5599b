package de.iqcampus.coursefiles;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.boot.logging.LoggingSystem;

/**
 * What authors run on the command line: {@code --check-courses=DIR [--as-of=DATE]}, {@code --format-courses=DIR},
 * {@code --course-figures=DIR}.
 */
public final class CourseCommand {

    private final Path folder;
    private final Deed deed;
    private final Optional<String> asOf;

    private CourseCommand(Path folder, Deed deed, Optional<String> asOf) {
        this.folder = folder;
        this.deed = deed;
        this.asOf = asOf;
    }

    /** The command among these arguments, if there is one. */
    public static Optional<CourseCommand> in(String... arguments) {
        var asOf = option("--as-of=", arguments);
        return Arrays.stream(Deed.values()).flatMap(deed -> option(deed.option, arguments).stream()
                .map(it -> new CourseCommand(Path.of(it), deed, asOf))).findFirst();
    }

    /** Prints what it finds and returns the exit code: 1 where there is an error. */
    public int run(PrintStream out) {
        LoggingSystem.get(CourseCommand.class.getClassLoader()).beforeInitialize(); // libraries stay silent
        if (!Files.isDirectory(folder)) {
            out.println(new Finding(new Location(folder.toString(), 1), Finding.Severity.ERROR, "no such folder"));
            return 1;
        }
        try {
            var date = asOf.map(LocalDate::parse).orElseGet(() -> LocalDate.now(ZoneId.systemDefault()));
            var findings = switch (deed) {
                case CHECK -> check(date);
                case FORMAT -> new CourseFormatter(folder).format();
                case COUNT -> count(date, out);
            };
            findings.all().forEach(out::println);
            return findings.haveErrors() ? 1 : 0;
        } catch (DateTimeParseException e) {
            out.println("--as-of must be a day such as 2026-11-22, not " + e.getParsedString());
        } catch (IOException | UncheckedIOException e) {
            out.println(new Finding(new Location(folder.toString(), 1), Finding.Severity.ERROR, e.toString()));
        }
        return 1;
    }

    private Findings check(LocalDate date) {
        var checker = CourseChecker.forAuthors(date);
        var courses = checker.check(folder);
        var findings = new Findings();
        findings.addAll(checker.commonFindings());
        courses.forEach(it -> findings.addAll(it.findings()));
        if (courses.isEmpty()) {
            findings.error(new Location(folder.toString(), 1), "no course in this folder");
        }
        return findings;
    }

    private Findings count(LocalDate date, PrintStream out) {
        new CourseFigures(CourseChecker.forAuthors(date).check(folder)).lines().forEach(out::println);
        return new Findings();
    }

    private static Optional<String> option(String name, String... arguments) {
        return Arrays.stream(arguments).filter(it -> it.startsWith(name)).findFirst()
                .map(it -> it.substring(name.length()));
    }

    /** What is done with the folder that the option names. */
    private enum Deed {
        CHECK("--check-courses="), FORMAT("--format-courses="), COUNT("--course-figures=");

        private final String option;

        Deed(String option) {
            this.option = option;
        }
    }
}
