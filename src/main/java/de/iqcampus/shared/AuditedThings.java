package de.iqcampus.shared;

import java.util.Collection;
import java.util.Map;

/** Tells readers of the audit log what people call the things of one kind, whom the log knows by id only. */
public interface AuditedThings {

    /** As entries name it, such as {@code course}. */
    String kind();

    /** By id; what is gone has none. */
    Map<String, LocalizedText> names(Collection<String> ids);
}
