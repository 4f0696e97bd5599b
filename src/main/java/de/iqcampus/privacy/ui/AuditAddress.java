package de.iqcampus.privacy.ui;

import com.vaadin.flow.router.QueryParameters;
import de.iqcampus.privacy.AuditFilter;
import de.iqcampus.privacy.AuditFilter.Part;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What of the log is shown, as it stands in the page's address: a person only as a token. */
record AuditAddress(AuditFilter filter, @Nullable UUID before) {

    static final String VIEW = "admin/audit";

    /** What makes no sense is left out. */
    static AuditAddress of(QueryParameters asked) {
        return new AuditAddress(new AuditFilter(
                asked.getSingleParameter("group").filter(it -> it.matches("[a-z-]{1,30}")).orElse(null),
                asked.getSingleParameter("from").flatMap(AuditAddress::day).orElse(null),
                asked.getSingleParameter("to").flatMap(AuditAddress::day).orElse(null),
                asked.getSingleParameter("person").flatMap(AuditAddress::id).orElse(null),
                asked.getSingleParameter("part").map(AuditAddress::part).orElse(Part.EITHER)),
                asked.getSingleParameter("before").flatMap(AuditAddress::id).orElse(null));
    }

    QueryParameters parameters() {
        var all = new LinkedHashMap<String, String>();
        put(all, "group", filter.group());
        put(all, "from", filter.from());
        put(all, "to", filter.to());
        put(all, "person", filter.person());
        put(all, "part", filter.person() == null || filter.part() == Part.EITHER ? null : filter.part());
        put(all, "before", before);
        return QueryParameters.simple(all);
    }

    String link() {
        var query = parameters().getQueryString();
        return query.isEmpty() ? VIEW : VIEW + "?" + query;
    }

    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(it -> it.getYear() >= 2000 && it.getYear() < 3000);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    static Part part(String name) {
        return Arrays.stream(Part.values()).filter(it -> it.name().equals(name)).findFirst().orElse(Part.EITHER);
    }

    private static Optional<UUID> id(String text) {
        return text.matches("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}")
                ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    private static void put(LinkedHashMap<String, String> all, String name, @Nullable Object value) {
        if (value != null) {
            all.put(name, value.toString());
        }
    }
}
