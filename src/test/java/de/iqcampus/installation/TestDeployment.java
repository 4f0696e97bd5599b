package de.iqcampus.installation;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Deployments of tests. */
public final class TestDeployment {

    private TestDeployment() { }

    public static Deployment of(String database, @Nullable Boolean demo) {
        return new Deployment(database, demo, Path.of("unused"));
    }

    public static CampusAddress address(String base) {
        return new CampusAddress(base, of("jdbc:h2:mem:test", null));
    }

    public static Secret secret(String given) {
        return new Secret(given, of("jdbc:h2:mem:test", null));
    }
}
