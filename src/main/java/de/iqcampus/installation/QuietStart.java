package de.iqcampus.installation;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringApplication.AbandonedRunException;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Starts the campus for one command of an operator: it serves nobody, no job runs, and the command prints alone. */
public final class QuietStart {

    // On the way up the campus serves nobody but this machine, and nothing it does at a start is done.
    private static final Map<String, Object> QUIETLY = Map.of("server.port", "0", "server.address", "127.0.0.1",
            "spring.quartz.auto-startup", "false");

    private QuietStart() { }

    /** Does the work and stops; what fails on the way is thrown. */
    public static void run(Class<?> campus, String[] arguments, Consumer<ApplicationContext> work) {
        LoggingSystem.get(QuietStart.class.getClassLoader()).beforeInitialize(); // libraries stay silent
        try {
            working(campus, work).run(arguments).close();
        } catch (AbandonedRunException done) {
            Optional.ofNullable(done.getApplicationContext()).ifPresent(ConfigurableApplicationContext::close);
        }
    }

    private static SpringApplication working(Class<?> campus, Consumer<ApplicationContext> work) {
        var application = new SpringApplication(campus);
        application.setBannerMode(Banner.Mode.OFF);
        application.setListeners(application.getListeners().stream()
                .filter(it -> !(it instanceof LoggingApplicationListener)).toList());
        application.addInitializers(context ->
                context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("quietly", QUIETLY)));
        application.addListeners((ApplicationListener<ApplicationStartedEvent>) started -> {
            work.accept(started.getApplicationContext());
            throw new AbandonedRunException(started.getApplicationContext());
        });
        return application;
    }
}
