package de.iqcampus.organisation;

import de.iqcampus.identity.EmailAddress;
import jakarta.persistence.Embeddable;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Somebody to turn to, or an office; what is not known is empty.
 *
 * @param place where it is, and when somebody is there
 */
@Embeddable
public record Contact(String name, String telephone, String email, String place) {

    private static final Pattern DIALLED = Pattern.compile("[+0][0-9 ()/.\u2013-]{4,}");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TELEPHONE = 60;
    private static final int LONGEST_PLACE = 300;

    public Contact {
        name = name.strip();
        telephone = telephone.strip();
        email = email.strip();
        place = place.strip();
    }

    public static Contact none() {
        return new Contact("", "", "", "");
    }

    boolean isEmpty() {
        return Stream.of(name, telephone, email, place).allMatch(String::isEmpty);
    }

    Set<ContactField> problems() {
        var problems = EnumSet.noneOf(ContactField.class);
        if (!isLine(name, LONGEST_NAME)) {
            problems.add(ContactField.NAME);
        }
        if (!isLine(telephone, LONGEST_TELEPHONE)
                || !telephone.isEmpty() && telephone.chars().noneMatch(Character::isDigit)) {
            problems.add(ContactField.TELEPHONE);
        }
        if (!email.isEmpty() && EmailAddress.read(email).isEmpty()) {
            problems.add(ContactField.EMAIL);
        }
        if (!isLine(place, LONGEST_PLACE)) {
            problems.add(ContactField.PLACE);
        }
        return problems;
    }

    /** What a telephone dials from anywhere; nothing for an extension. */
    public Optional<String> dialled() {
        return Optional.of(telephone).filter(it -> DIALLED.matcher(it).matches())
                .map(it -> it.replace("(0)", "").replaceAll("[^+0-9]", ""));
    }

    private static boolean isLine(String text, int longest) {
        return text.length() <= longest && text.chars().noneMatch(Character::isISOControl);
    }
}
