package de.iqcampus.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;

/** What was measured on: without it a figure says nothing. */
final class Machine {

    private Machine() { }

    static Map<String, Object> describe(DataSource database) throws SQLException, IOException {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var known = new LinkedHashMap<String, Object>();
        known.put("processor", processor());
        known.put("cores", Runtime.getRuntime().availableProcessors());
        known.put("memory", "%d MB".formatted(system.getTotalMemorySize() >> 20));
        known.put("heap", "%d MB".formatted(Runtime.getRuntime().maxMemory() >> 20));
        known.put("load", load());
        known.put("java", Runtime.version().toString());
        known.put("system", system.getName() + " " + system.getVersion());
        try (var connection = database.getConnection()) {
            var product = connection.getMetaData();
            known.put("database", product.getDatabaseProductName() + " " + product.getDatabaseProductVersion());
        }
        return known;
    }

    /** How many processes wanted a core in the last minute: more than there are cores means company. */
    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /** Seconds that this process has been at work. */
    static double cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    }

    private static String processor() throws IOException {
        var said = Path.of("/proc/cpuinfo");
        return !Files.exists(said) ? System.getProperty("os.arch") : Files.readAllLines(said).stream()
                .filter(it -> it.startsWith("model name")).map(it -> it.split(":\\s*", 2)[1]).findFirst()
                .orElse(System.getProperty("os.arch"));
    }
}
