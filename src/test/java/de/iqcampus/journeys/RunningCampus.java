package de.iqcampus.journeys;

import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** IQ Campus as a person installs it: the production jar in a process of its own, with a data folder of its own. */
final class RunningCampus implements AutoCloseable {

    private static final Path JAR = Path.of(System.getProperty("iqcampus.jar", "target/iq-campus.jar"));

    private final Path data;
    private final Map<String, String> environment;
    private final int port = freePort();
    private Process process;

    private RunningCampus(Path data, Map<String, String> environment, String... arguments) {
        this.data = data;
        this.environment = environment;
        this.process = launch(arguments);
    }

    /** On the embedded database in this folder. */
    static RunningCampus in(Path data, String... arguments) {
        return new RunningCampus(data, Map.of(), arguments);
    }

    /** On a MySQL database of its own. */
    static RunningCampus onMySql(Path data, String jdbcUrl, String... arguments) {
        return new RunningCampus(data, Map.of("SPRING_DATASOURCE_URL", jdbcUrl, "IQCAMPUS_DEMO", "true",
                "IQCAMPUS_SECRET", "a-secret-for-journeys-that-is-long-enough"), arguments);
    }

    /** For real people: no demo, whatever the database. */
    static RunningCampus inProduction(Path data, Map<String, String> environment, String... arguments) {
        var all = new HashMap<>(environment);
        all.putAll(Map.of("IQCAMPUS_DEMO", "false", "IQCAMPUS_SECRET", "a-secret-for-journeys-that-is-long-enough"));
        return new RunningCampus(data, all, arguments);
    }

    String address(String path) {
        return "http://localhost:" + port + path;
    }

    /** The choice of a language, as the foot of every page offers it. */
    Cookie speaking(String language) {
        return new Cookie("iq-lang", language).setUrl(address("/"));
    }

    Path data() {
        return data;
    }

    /** Like kill -9: nothing is told, nothing is flushed. */
    void kill() {
        process.destroyForcibly();
        await("the server has ended", () -> !process.isAlive());
    }

    /** Like kill: it may finish what it does. */
    void terminate() {
        process.destroy();
    }

    int exitCode() {
        await("the server has ended", () -> !process.isAlive());
        return process.exitValue();
    }

    void startAgain(String... arguments) {
        process = launch(arguments);
    }

    String log() {
        try {
            return Files.readString(data.resolve("server.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was written to data/mail, the oldest first. */
    List<Path> mails() {
        var folder = data.resolve("mail");
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(it -> it.toString().endsWith(".eml")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void await(String what, BooleanSupplier condition) {
        var until = Instant.now().plus(Duration.ofMinutes(2));
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(until)) {
                throw new AssertionError("waited two minutes in vain until " + what);
            }
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    private Process launch(String... arguments) {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g", "-jar", JAR.toAbsolutePath().toString(), "--server.port=" + port,
                "--iqcampus.data=" + data.toAbsolutePath()));
        command.addAll(List.of(arguments));
        try {
            Files.createDirectories(data);
            var builder = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(data.resolve("server.log").toFile()));
            builder.environment().putAll(environment);
            builder.environment().remove("IQCAMPUS_TEST_MYSQL");
            var started = builder.start();
            await("the server answers; its log is " + data.resolve("server.log"), () -> {
                if (!started.isAlive()) {
                    throw new AssertionError("the server ended; its log is " + data.resolve("server.log"));
                }
                return isHealthy();
            });
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isHealthy() {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address("/actuator/health")))
                    .timeout(Duration.ofSeconds(2)).build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override public void close() {
        process.destroy();
        await("the server has ended", () -> !process.isAlive());
    }
}
