package de.iqcampus.identity;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address as accounts keep it: lower case and ASCII, so that no two that look alike to a database are two people.
 */
public record EmailAddress(String value) {

    private static final Pattern SHAPE =
            Pattern.compile("[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9-]+(\\.[a-z0-9-]+)+");

    public EmailAddress {
        if (value.length() > 254 || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not an address");
        }
    }

    /** Nothing when no letter could go there. */
    public static Optional<EmailAddress> read(String typed) {
        var text = typed.strip();
        var at = text.lastIndexOf('@') + 1;
        try {
            var domain = IDN.toASCII(text.substring(at));
            return Optional.of(new EmailAddress((text.substring(0, at) + domain).toLowerCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    String localPart() {
        return value.substring(0, value.indexOf('@'));
    }
}
