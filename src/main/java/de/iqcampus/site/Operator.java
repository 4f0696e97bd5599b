package de.iqcampus.site;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Who runs this campus and answers for it, as the law wants it named; entered by the operator. */
@ConfigurationProperties("iqcampus.operator")
public record Operator(@Nullable String name, @Nullable String address, @Nullable String representedBy,
        @Nullable String email, @Nullable String phone, @Nullable String privacyOfficer) {

    /** Whether what an imprint needs at least has been entered. */
    public boolean known() {
        return name != null && !name.isBlank() && address != null && !address.isBlank() && email != null
                && !email.isBlank();
    }
}
