package de.iqcampus.programmes;

import static java.util.stream.Collectors.toMap;

import de.iqcampus.shared.AuditedThings;
import de.iqcampus.shared.LocalizedText;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Calls programmes in the audit log by their names. */
@Component
class AuditedProgrammes implements AuditedThings {

    private final ProgrammeRepository programmes;

    AuditedProgrammes(ProgrammeRepository programmes) {
        this.programmes = programmes;
    }

    @Override public String kind() { return "programme"; }

    @Transactional(readOnly = true)
    @Override public Map<UUID, LocalizedText> names(Collection<UUID> ids) {
        return programmes.findByIdIn(ids.stream().map(ProgrammeId::new).toList()).stream()
                .collect(toMap(it -> it.id().value(), it -> LocalizedText.of(it.name(), it.name())));
    }
}
