package de.iqcampus.installation;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where this campus runs: on a database of its own for trying out, or for real people. */
@Component
public class Deployment {

    private final boolean embedded;
    private final boolean demo;
    private final Path data;

    Deployment(@Value("${spring.datasource.url}") String database,
            @Value("${iqcampus.demo:#{null}}") @Nullable Boolean demo, @Value("${iqcampus.data}") Path data) {
        this.embedded = database.startsWith("jdbc:h2:") && !database.startsWith("jdbc:h2:tcp:")
                && !database.startsWith("jdbc:h2:ssl:");
        this.demo = demo != null ? demo : embedded;
        this.data = data;
    }

    public boolean isEmbedded() { return embedded; }
    public boolean isDemo() { return demo; }
    public Path data() { return data; }
}
