package de.iqcampus.operator;

import java.util.function.Function;
import java.util.regex.Pattern;

/** One of the operator's details, in the order in which people are asked for them. */
public enum OperatorDetail {

    NAME(OperatorDetails::name, 200),
    ADDRESS(OperatorDetails::address, 500),
    REPRESENTED_BY(OperatorDetails::representedBy, 200),
    EMAIL(OperatorDetails::email, 254),
    PHONE(OperatorDetails::phone, 60),
    PRIVACY_CONTACT(OperatorDetails::privacyContact, 500),
    SENDER_NAME(OperatorDetails::senderName, 120),
    SENDER_ADDRESS(OperatorDetails::senderAddress, 254);

    private static final Pattern EMAIL_SHAPE =
            Pattern.compile("[^\\s@<>\",;]{1,64}@[^\\s@<>\",;]+\\.[^\\s@<>\",;.]{2,}");

    private final Function<OperatorDetails, String> value;
    private final int longest;

    OperatorDetail(Function<OperatorDetails, String> value, int longest) {
        this.value = value;
        this.longest = longest;
    }

    public String of(OperatorDetails details) {
        return value.apply(details);
    }

    public boolean isRequired() {
        return this != PHONE;
    }

    public boolean hasLines() {
        return this == ADDRESS || this == PRIVACY_CONTACT;
    }

    public boolean isEmail() {
        return this == EMAIL || this == SENDER_ADDRESS;
    }

    boolean admits(String text) {
        return text.length() <= longest
                && (hasLines() ? text.replaceAll("\\R", "") : text).chars().noneMatch(Character::isISOControl)
                && (text.isEmpty() || !isEmail() || EMAIL_SHAPE.matcher(text).matches());
    }
}
