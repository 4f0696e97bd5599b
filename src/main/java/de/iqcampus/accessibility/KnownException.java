package de.iqcampus.accessibility;

import de.iqcampus.shared.LocalizedText;
import java.util.List;

/**
 * Something that is not accessible, or that nobody knows to be.
 *
 * @param reason why it is so
 * @param alternative what people can use instead
 * @param screens addresses that no automatic test looks at
 */
public record KnownException(String key, LocalizedText title, LocalizedText reason, LocalizedText alternative,
        List<String> screens) {

    public static final String NO_SIGN_LANGUAGE = "sign-language";
}
