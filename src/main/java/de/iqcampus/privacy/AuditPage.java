package de.iqcampus.privacy;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Some lines of the log, the newest first.
 *
 * @param older the entry after which the next page begins, if there is one
 */
public record AuditPage(List<AuditLine> lines, @Nullable UUID older) { }
