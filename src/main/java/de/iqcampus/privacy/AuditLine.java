package de.iqcampus.privacy;

import java.time.Instant;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the audit log in the reader's words.
 *
 * @param subject empty where it concerns nobody
 * @param details what the sentence leaves out, by label
 * @param request shared by all that one request did; none for jobs
 * @param number its place in the chain, once it is sealed
 */
public record AuditLine(UUID id, Instant at, String action, String sentence, String actor, String subject,
        SequencedMap<String, String> details, @Nullable String request, @Nullable Long number) { }
