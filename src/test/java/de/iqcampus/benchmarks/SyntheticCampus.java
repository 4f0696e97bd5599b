package de.iqcampus.benchmarks;

import de.iqcampus.catalogue.CourseCatalogue;
import de.iqcampus.catalogue.CourseRevision;
import de.iqcampus.shared.AccountId;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;

/**
 * A campus full of people who do not exist: the same ones at each run. One organisation has five thousand, the others
 * have the rest, a few many and many few; each asks everybody for three programmes, and each deadline is another.
 */
class SyntheticCampus {

    /** The first night; on the day of the deadlines those of a quarter of all assignments begin to press. */
    static final LocalDate FIRST = LocalDate.of(2027, 3, 2);
    static final LocalDate DEADLINES = FIRST.plusDays(14);
    static final int ORGANISATIONS = 200;
    static final int LARGEST = 5_000;

    private final CourseCatalogue catalogue;
    private final String url;
    private final int learners;
    private @Nullable Workforce largest;

    SyntheticCampus(CourseCatalogue catalogue, @Value("${spring.datasource.url}") String url,
            @Value("${benchmark.learners:100000}") int learners) {
        this.catalogue = catalogue;
        this.url = url;
        this.learners = learners;
    }

    int learners() { return learners; }

    UUID largest() { return populated().organisation(); }

    AccountId leadOfLargest() { return new AccountId(populated().lead()); }

    /** Once, however many benchmarks want it. */
    synchronized Workforce populated() {
        if (largest == null) {
            var begin = System.nanoTime();
            try (var database = DriverManager.getConnection(url.startsWith("jdbc:mysql")
                    ? url + "&rewriteBatchedStatements=true" : url)) {
                populate(database);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            System.out.printf("%,d learners written in %d s%n", learners, (System.nanoTime() - begin) / 1_000_000_000);
        }
        return largest;
    }

    private void populate(Connection database) throws SQLException {
        var courses = catalogue.published().stream().map(it -> it.revision()).toList();
        var sizes = sizes();
        trust(database, true);
        database.setAutoCommit(false);
        try (var tables = new Tables(database)) {
            var ids = new Ids();
            Workforce first = null;
            for (var place = 0; place < sizes.size(); place++) {
                var workforce = new Workforce(place, sizes.get(place), asked(courses), ids, tables);
                workforce.write();
                first = first == null ? workforce : first;
                database.commit();
            }
            largest = first;
        }
        database.commit();
        database.setAutoCommit(true);
        trust(database, false);
    }

    /** The third programme leaves the choice. */
    private static List<List<CourseRevision>> asked(List<CourseRevision> courses) {
        return List.of(List.of(courses.get(0)), List.of(courses.get(1)), List.of(courses.get(0), courses.get(1)));
    }

    private List<Integer> sizes() {
        var most = Math.min(LARGEST, learners / 4);
        var all = IntStream.range(1, ORGANISATIONS).mapToDouble(it -> 1.0 / (it + 10)).sum();
        var others = IntStream.range(1, ORGANISATIONS)
                .map(it -> (int) Math.max(1, (learners - most) / (it + 10.0) / all)).boxed().toList();
        var rest = learners - most - others.stream().mapToInt(it -> it).sum();
        return IntStream.range(0, ORGANISATIONS).mapToObj(it -> it == 0 ? most
                : others.get(it - 1) + (it == 1 ? rest : 0)).toList();
    }

    private static void trust(Connection database, boolean blindly) throws SQLException {
        try (var statement = database.createStatement()) {
            if (database.getMetaData().getDatabaseProductName().equals("MySQL")) {
                statement.execute("set foreign_key_checks = " + (blindly ? 0 : 1));
                statement.execute("set unique_checks = " + (blindly ? 0 : 1));
                if (!blindly) {
                    statement.execute("analyze table account, membership, obligation, evidence, certificate, enrolment,"
                            + " role_grant, obligation_change");
                }
            } else {
                statement.execute("set referential_integrity " + !blindly);
            }
        }
    }
}
