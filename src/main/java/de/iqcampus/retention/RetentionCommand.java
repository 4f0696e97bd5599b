package de.iqcampus.retention;

import de.iqcampus.installation.QuietStart;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.context.ApplicationContext;
import org.springframework.core.NestedExceptionUtils;

/** What operators run on the command line: {@code --retention-dry-run}; it says what the night would remove. */
public final class RetentionCommand {

    private static final int UNREADABLE = 2;

    private final String[] arguments;

    private RetentionCommand(String... arguments) {
        this.arguments = arguments;
    }

    /** The command among these arguments, if there is one; the others may say where the database is. */
    public static Optional<RetentionCommand> in(String... arguments) {
        return Arrays.asList(arguments).contains("--retention-dry-run")
                ? Optional.of(new RetentionCommand(arguments)) : Optional.empty();
    }

    /** Prints a line for each rule and returns the exit code: 2 where the database cannot be read. */
    public int run(Class<?> campus, PrintStream out) {
        try {
            QuietStart.run(campus, arguments, context -> print(context, out));
            return 0;
        } catch (RuntimeException e) {
            out.println("The rules cannot be read: " + NestedExceptionUtils.getMostSpecificCause(e).getMessage());
            out.println("An embedded database serves one program at a time: stop the campus first, or look at"
                    + " /admin/retention.");
            return UNREADABLE;
        }
    }

    private static void print(ApplicationContext context, PrintStream out) {
        context.getBean(DryRun.class).statuses().forEach(it -> out.printf("%s: %d due after %d %s%n", it.name(),
                it.due(), it.term().number(), it.term().unit()));
    }
}
