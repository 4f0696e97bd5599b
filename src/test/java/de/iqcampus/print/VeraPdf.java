package de.iqcampus.print;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The reference validator of PDF/A and PDF/UA, in a process of its own because of the old libraries inside it. */
public final class VeraPdf {

    static final Path JAR = Path.of("target/verapdf/greenfield-apps.jar");

    private VeraPdf() { }

    /** One line per file that breaks the flavour ({@code ua1}, {@code 3a}); none when all keep it. */
    public static List<String> complaints(String flavour, Path folder) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Djava.awt.headless=true",
                "-cp", JAR.toAbsolutePath().toString(), "org.verapdf.apps.GreenfieldCliWrapper",
                "--flavour", flavour, "--format", "text", "-v"));
        for (File file : folder.toFile().listFiles((dir, name) -> name.endsWith(".pdf"))) {
            command.add(file.getAbsolutePath());
        }
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        process.waitFor();
        long passed = lines.stream().filter(it -> it.startsWith("PASS ")).count();
        var rest = lines.stream().filter(it -> !it.startsWith("PASS ")).toList();
        return passed == command.size() - 10 && rest.isEmpty() ? List.of()
                : List.of("%d passed of %d".formatted(passed, command.size() - 10), String.join("\n", rest));
    }
}
