package de.iqcampus.programmes;

import java.util.Map;
import java.util.Optional;

/** Programmes by their ids. */
public record Programmes(Map<ProgrammeId, ProgrammeEntry> byId) {

    /** @throws ProgrammeNotFound when it is none of these */
    public ProgrammeEntry of(ProgrammeId id) {
        return Optional.ofNullable(byId.get(id)).orElseThrow(() -> new ProgrammeNotFound(id.value()));
    }
}
