package de.iqcampus.organisation;

import de.iqcampus.shared.AccountId;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps files of people and what became of each row; whoever calls has asked who may. */
@Component @Transactional
class ImportLedger {

    private final MemberImportRepository imports;
    private final MemberImportRowRepository rows;
    private final ImportStep step;
    private final Clock clock;

    ImportLedger(MemberImportRepository imports, MemberImportRowRepository rows, ImportStep step, Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.step = step;
        this.clock = clock;
    }

    ImportId keep(OrganisationId organisation, AccountId by, List<ImportRow> file) {
        var todo = file.stream().filter(ImportRow::isToDo).count();
        var id = imports.save(new MemberImport(organisation, by, todo, clock.instant())).id();
        rows.saveAll(file.stream().map(it -> new MemberImportRow(id, it)).toList());
        return id;
    }

    /** What the row asks for and that it is done are one; the locks come first, so that all is read as it is now. */
    void settle(OrganisationId organisation, UUID row) {
        rows.lock(row).filter(it -> !it.isDone()).ifPresent(it -> {
            it.finish(step.take(organisation, it.row()));
            rows.save(it);
        });
    }

    void refuse(UUID row, ImportNote why) {
        rows.lock(row).filter(it -> !it.isDone()).ifPresent(it -> {
            it.finish(it.row().becomes(ImportOutcome.WRONG, why));
            rows.save(it);
        });
    }

    void end(ImportId id) {
        imports.end(id, clock.instant());
    }
}
