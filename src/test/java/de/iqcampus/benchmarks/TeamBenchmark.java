package de.iqcampus.benchmarks;

import de.iqcampus.identity.Role;
import de.iqcampus.identity.TestSignIn;
import de.iqcampus.obligations.ObligationStatus;
import de.iqcampus.obligations.TeamFilter;
import de.iqcampus.obligations.TeamObligations;
import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.ratchets.CountedStatements;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** The training of an organisation of five thousand, as its HR opens it: the tiles, and a page of the table. */
@Benchmark @Tag("team")
class TeamBenchmark {

    private static final int TIMES = 100;

    @Autowired SyntheticCampus campus;
    @Autowired Nights nights;
    @Autowired TeamObligations team;
    @Autowired CountedStatements statements;
    @Autowired DataSource source;

    @Test
    void opensThePageOfALargeTeam() throws Exception {
        var organisation = new OrganisationId(campus.largest());
        nights.evaluate(SyntheticCampus.FIRST);
        SecurityContextHolder.setContext(TestSignIn.context(campus.leadOfLargest().value().toString(), Role.HR));
        var figures = new Figures("team", source, campus.learners());
        measure("first page", organisation, TeamFilter.all(), 0, figures);
        var last = team.rows(organisation, TeamFilter.all(), 0).getTotalPages() - 1;
        measure("last page", organisation, TeamFilter.all(), last, figures);
        measure("overdue", organisation, new TeamFilter("", null, null, ObligationStatus.OVERDUE), 0, figures);
        measure("searched by name", organisation, new TeamFilter("renée", null, null, null), 0, figures);
        figures.publish();
    }

    private void measure(String name, OrganisationId organisation, TeamFilter filter, int page, Figures figures) {
        var first = time(organisation, filter, page);
        var sent = statements.during(() -> open(organisation, filter, page));
        var times = IntStream.range(0, TIMES).mapToDouble(it -> time(organisation, filter, page)).sorted().toArray();
        figures.add(name, "cold", first, "ms");
        figures.add(name, "p50", times[TIMES / 2], "ms");
        figures.add(name, "p95", times[TIMES * 95 / 100], "ms");
        figures.add(name, "statements", sent, "");
    }

    private double time(OrganisationId organisation, TeamFilter filter, int page) {
        var begin = System.nanoTime();
        open(organisation, filter, page);
        return (System.nanoTime() - begin) / 1e6;
    }

    private void open(OrganisationId organisation, TeamFilter filter, int page) {
        team.counts(organisation);
        team.rows(organisation, filter, page);
    }
}
