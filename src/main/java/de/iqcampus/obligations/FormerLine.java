package de.iqcampus.obligations;

import de.iqcampus.shared.LocalizedText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A course that somebody had done for a programme of an organisation before they left it.
 *
 * @param name empty where it is not known any more
 * @param course none for one that is gone
 * @param deletedOn the day on which the campus forgets it
 */
public record FormerLine(String name, String programme, EvidenceEntry evidence, @Nullable LocalizedText course,
        LocalDate deletedOn) { }
