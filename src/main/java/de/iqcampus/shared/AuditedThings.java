package de.iqcampus.shared;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Tells readers of the audit log what people call the things of one kind, which the log knows by id only. */
public interface AuditedThings {

    /** As entries name it, such as {@code course}. */
    String kind();

    /** By id; what is gone has none. */
    Map<UUID, LocalizedText> names(Collection<UUID> ids);
}
