package de.iqcampus.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Knows the places, other than everywhere, where roles may hold; the module that keeps such places implements it. */
public interface RoleScopes {

    /** Up to ten places whose name holds the words and where roles may be given, by name. */
    List<RoleScope> search(String words);

    /** What these are called; what is none of this module's has no name. */
    Map<UUID, String> names(Collection<UUID> scopes);

    /** Whether this role may be given there. */
    boolean isOpen(Role role, UUID scope);
}
