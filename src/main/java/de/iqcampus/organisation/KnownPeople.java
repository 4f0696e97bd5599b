package de.iqcampus.organisation;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who belongs to an organisation or is invited into it, by address; other accounts are none of its business. */
class KnownPeople {

    private final Map<String, Membership> members;
    private final Map<String, JoinCode> invited;
    private final Map<UnitId, String> paths;

    KnownPeople(List<Membership> members, List<JoinCode> invited, Map<UnitId, String> paths) {
        this.members = members.stream().collect(toMap(Membership::address, it -> it, (one, other) -> one));
        this.invited = invited.stream().collect(toMap(it -> String.valueOf(it.address()), it -> it,
                (one, other) -> other));
        this.paths = paths;
    }

    Optional<Membership> member(String address) {
        return Optional.ofNullable(members.get(address));
    }

    Optional<JoinCode> invitation(String address) {
        return Optional.ofNullable(invited.get(address));
    }

    /** A file that names no unit leaves people where they are. */
    ImportRow compare(ImportRow row) {
        var address = row.wish().address();
        return member(address).map(it -> compare(row, it.unit(), ImportReason.MEMBER))
                .or(() -> invitation(address).map(it -> compare(row, it.unit(), ImportReason.INVITED)))
                .orElseGet(() -> row.becomes(ImportOutcome.CREATED));
    }

    private ImportRow compare(ImportRow row, @Nullable UnitId now, ImportReason as) {
        var wanted = row.wish().unit();
        return wanted == null || wanted.equals(now) ? row.becomes(ImportOutcome.SKIPPED, new ImportNote(as))
                : row.becomes(ImportOutcome.UPDATED, new ImportNote(ImportReason.MOVES,
                        paths.getOrDefault(wanted, "")));
    }
}
