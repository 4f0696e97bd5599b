package de.iqcampus.retention;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringApplication.AbandonedRunException;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.env.MapPropertySource;

/** What operators run on the command line: {@code --retention-dry-run}; it says what the night would remove. */
public final class RetentionCommand {

    private static final int UNREADABLE = 2;
    // On the way up the campus serves nobody but this machine, and nothing it does at a start is done.
    private static final Map<String, Object> QUIETLY = Map.of("server.port", "0", "server.address", "127.0.0.1",
            "spring.quartz.auto-startup", "false");

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
        LoggingSystem.get(RetentionCommand.class.getClassLoader()).beforeInitialize(); // libraries stay silent
        try {
            counting(campus, out).run(arguments).close();
        } catch (AbandonedRunException counted) {
            Optional.ofNullable(counted.getApplicationContext()).ifPresent(ConfigurableApplicationContext::close);
            return 0;
        } catch (RuntimeException e) {
            out.println("The rules cannot be read: " + NestedExceptionUtils.getMostSpecificCause(e).getMessage());
            out.println("An embedded database serves one program at a time: stop the campus first, or look at"
                    + " /admin/retention.");
        }
        return UNREADABLE;
    }

    private static SpringApplication counting(Class<?> campus, PrintStream out) {
        var application = new SpringApplication(campus);
        application.setBannerMode(Banner.Mode.OFF);
        application.setListeners(application.getListeners().stream()
                .filter(it -> !(it instanceof LoggingApplicationListener)).toList());
        application.addInitializers(context ->
                context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("quietly", QUIETLY)));
        application.addListeners((ApplicationListener<ApplicationStartedEvent>) started -> {
            print(started.getApplicationContext(), out);
            throw new AbandonedRunException(started.getApplicationContext());
        });
        return application;
    }

    private static void print(ConfigurableApplicationContext context, PrintStream out) {
        context.getBean(DryRun.class).statuses().forEach(it -> out.printf("%s: %d due after %d %s%n", it.name(),
                it.due(), it.term().number(), it.term().unit()));
    }
}
