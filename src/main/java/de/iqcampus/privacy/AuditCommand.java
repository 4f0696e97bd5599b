package de.iqcampus.privacy;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What auditors run on the command line: {@code --verify-audit}; it reads the database and changes nothing in it. */
public final class AuditCommand {

    private static final int WHOLE = 0;
    private static final int BROKEN = 1;
    private static final int UNREADABLE = 2;

    private final String[] arguments;

    private AuditCommand(String... arguments) {
        this.arguments = arguments;
    }

    /** The command among these arguments, if there is one; the others may say where the database is. */
    public static Optional<AuditCommand> in(String... arguments) {
        return Arrays.asList(arguments).contains("--verify-audit")
                ? Optional.of(new AuditCommand(arguments)) : Optional.empty();
    }

    /** Prints what it finds and returns the exit code: 1 where the chain is broken, 2 where it cannot be read. */
    public int run(PrintStream out) {
        LoggingSystem.get(AuditCommand.class.getClassLoader()).beforeInitialize(); // libraries stay silent
        try (var context = reading().run(arguments)) {
            var found = context.getBean(ChainVerification.class).check();
            out.println(found.words());
            return found.isWhole() ? WHOLE : BROKEN;
        } catch (RuntimeException e) {
            out.println("The audit log cannot be read: " + NestedExceptionUtils.getMostSpecificCause(e).getMessage());
            out.println("An embedded database serves one program at a time: stop the campus first, or check the chain"
                    + " at /admin/audit.");
            return UNREADABLE;
        }
    }

    private static SpringApplication reading() {
        var application = new SpringApplication(Reading.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setBannerMode(Banner.Mode.OFF);
        application.setListeners(application.getListeners().stream()
                .filter(it -> !(it instanceof LoggingApplicationListener)).toList());
        application.addInitializers(AuditCommand::knock);
        return application;
    }

    // Hibernate would not say why a database does not answer, and H2 would begin one where there is none.
    private static void knock(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        var named = environment.getRequiredProperty("spring.datasource.url");
        var url = named.startsWith("jdbc:h2:") ? named + ";IFEXISTS=TRUE" : named;
        environment.getPropertySources().addFirst(
                new MapPropertySource("existing-database", Map.of("spring.datasource.url", url)));
        var database = new DriverManagerDataSource(url);
        Optional.ofNullable(environment.getProperty("spring.datasource.username")).ifPresent(database::setUsername);
        Optional.ofNullable(environment.getProperty("spring.datasource.password")).ifPresent(database::setPassword);
        new JdbcTemplate(database).execute("select 1");
    }

    /** As much of the campus as it takes to read the log: no server, no jobs, no migration. */
    @AutoConfigurationPackage
    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, HibernateJpaAutoConfiguration.class,
            DataJpaRepositoriesAutoConfiguration.class, TransactionAutoConfiguration.class})
    @Import({ChainReader.class, ChainVerification.class})
    static class Reading { }
}
