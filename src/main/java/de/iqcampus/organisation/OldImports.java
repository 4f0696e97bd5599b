package de.iqcampus.organisation;

import de.iqcampus.retention.OneByOne;
import de.iqcampus.retention.RetentionRule;
import java.time.Instant;
import java.time.Period;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What became of the rows of a file of people, once HR has had time to look. */
@Component
class OldImports implements RetentionRule {

    private final MemberImportRepository imports;
    private final MemberImportRowRepository rows;
    private final Period period;

    OldImports(MemberImportRepository imports, MemberImportRowRepository rows,
            @Value("${iqcampus.retention.imports}") Period period) {
        this.imports = imports;
        this.rows = rows;
        this.period = period;
    }

    @Override public String name() { return "imports"; }
    @Override public Period period() { return period; }

    @Override public long due(Instant now) {
        return imports.countByEndedAtBefore(limit(now));
    }

    @Transactional
    @Override public long apply(Instant now) {
        var old = imports.findByEndedAtBefore(limit(now), Limit.of(OneByOne.BATCH));
        old.forEach(it -> rows.deleteByFile(it.id()));
        imports.deleteAll(old);
        return old.size();
    }
}
