package de.iqcampus.factors;

import de.iqcampus.installation.QuietStart;
import de.iqcampus.shared.SystemUser;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/**
 * What operators run on the command line: {@code --reset-second-factor=ADDRESS}, for a sole administrator who has lost
 * every second factor and all recovery codes.
 */
public final class FactorCommand {

    private static final String NAME = "--reset-second-factor=";
    private static final int DONE = 0;
    private static final int NOTHING_TO_DO = 1;
    private static final int UNREADABLE = 2;

    private final String address;
    private final String[] arguments;

    private FactorCommand(String address, String... arguments) {
        this.address = address;
        this.arguments = arguments;
    }

    /** The command among these arguments, if there is one; the others may say where the database is. */
    public static Optional<FactorCommand> in(String... arguments) {
        return Arrays.stream(arguments).filter(it -> it.startsWith(NAME)).findFirst()
                .map(it -> new FactorCommand(it.substring(NAME.length()), arguments));
    }

    /** Prints a sentence and returns the exit code: 1 where nothing was changed, 2 where the database is away. */
    public int run(Class<?> campus, PrintStream out) {
        var code = new AtomicInteger(DONE);
        try {
            QuietStart.run(campus, arguments, context -> code.set(reset(context, out)));
            return code.get();
        } catch (RuntimeException e) {
            out.println("No second factor was removed: " + NestedExceptionUtils.getMostSpecificCause(e).getMessage());
            out.println("An embedded database serves one program at a time: stop the campus first.");
            return UNREADABLE;
        }
    }

    private int reset(ApplicationContext context, PrintStream out) {
        var lost = new AtomicInteger();
        try {
            context.getBean(SystemUser.class)
                    .run(() -> lost.set(context.getBean(FactorRescue.class).rescue(address)));
        } catch (UsernameNotFoundException e) {
            out.println("Nothing was changed: no account has this address.");
            return NOTHING_TO_DO;
        }
        if (lost.get() == 0) {
            out.println("Nothing was changed: the account with this address has no second factor.");
            return NOTHING_TO_DO;
        }
        out.printf("Second factors removed: %d; the password alone signs this person in now, every session of theirs"
                + " ends within 20 seconds, and a letter tells them.%n", lost.get());
        return DONE;
    }
}
