package de.iqcampus.organisation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells how far files of people have been worked off, and what became of their rows. */
@Service @Transactional(readOnly = true) @PreAuthorize("@organisationAccess.manages(#organisation)")
public class ImportResults {

    private static final int PAGE = 25;
    private static final Limit RECENT = Limit.of(10);

    private final MemberImportRepository imports;
    private final MemberImportRowRepository rows;

    ImportResults(MemberImportRepository imports, MemberImportRowRepository rows) {
        this.imports = imports;
        this.rows = rows;
    }

    /** The ten that were begun last, the latest first. */
    public List<ImportProgress> recent(OrganisationId organisation) {
        return progress(imports.findByOrganisationOrderByBegunAtDesc(organisation, RECENT));
    }

    /** @throws OrganisationNotFound when there is none in this organisation, or none any more */
    public ImportProgress progress(OrganisationId organisation, ImportId id) {
        return progress(List.of(require(organisation, id))).getFirst();
    }

    /**
     * Twenty-five a page, by their numbers; pages begin at 0.
     *
     * @param only what became of them, or is to
     */
    public Page<ImportRow> rows(OrganisationId organisation, ImportId id, @Nullable ImportOutcome only, int page) {
        var file = require(organisation, id).id();
        var part = PageRequest.of(page, PAGE);
        return (only == null ? rows.findByFileOrderByPlace(file, part)
                : rows.findByFileAndOutcomeOrderByPlace(file, only, part)).map(MemberImportRow::row);
    }

    private MemberImport require(OrganisationId organisation, ImportId id) {
        return imports.findById(id).filter(it -> it.organisation().equals(organisation))
                .orElseThrow(() -> new OrganisationNotFound(id.value()));
    }

    private List<ImportProgress> progress(List<MemberImport> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        var counts = rows.count(found.stream().map(it -> it.id().value()).toList()).stream()
                .collect(groupingBy(MemberImportRowRepository.Count::getFile));
        return found.stream().map(it -> progress(it, counts.getOrDefault(it.id().value(), List.of()))).toList();
    }

    private static ImportProgress progress(MemberImport file, List<MemberImportRowRepository.Count> counts) {
        var done = counts.stream().filter(MemberImportRowRepository.Count::getDone)
                .collect(toMap(MemberImportRowRepository.Count::getOutcome, MemberImportRowRepository.Count::getTotal,
                        Long::sum, () -> new EnumMap<>(ImportOutcome.class)));
        return new ImportProgress(file.id(), file.begunAt(), done,
                counts.stream().mapToLong(MemberImportRowRepository.Count::getTotal).sum());
    }
}
