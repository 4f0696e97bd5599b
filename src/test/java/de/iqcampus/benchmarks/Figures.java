package de.iqcampus.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import tools.jackson.databind.json.JsonMapper;

/** The figures of one benchmark: printed as a table, and kept as {@code target/benchmarks/<name>.json}. */
class Figures {

    private static final Path FOLDER = Path.of("target/benchmarks");

    private final String name;
    private final Map<String, Object> about;
    private final List<Figure> figures = new ArrayList<>();

    Figures(String name, DataSource database, int learners) throws SQLException, IOException {
        this.name = name;
        this.about = new LinkedHashMap<>(Map.of("benchmark", name, "at", Instant.now().toString(),
                "learners", learners));
        about.put("machine", Machine.describe(database));
        System.out.printf("%n%s%n", about);
    }

    /** Printed at once, for some take long. */
    void add(String of, String what, double value, String unit) {
        figures.add(new Figure(of, what, value, unit));
        System.out.printf(Locale.ROOT, "  %-20s %-30s %,14.1f %s%n", of, what, value, unit);
    }

    void publish() throws IOException {
        var all = new LinkedHashMap<>(about);
        all.put("loadAtTheEnd", Machine.load());
        all.put("figures", figures);
        Files.createDirectories(FOLDER);
        JsonMapper.builder().build().writerWithDefaultPrettyPrinter()
                .writeValue(FOLDER.resolve(name + ".json").toFile(), all);
    }

    private record Figure(String of, String what, double value, String unit) { }
}
