package de.iqcampus.operator;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What is known of whoever runs this campus; empty where nothing is.
 *
 * @param address as on an envelope, line by line
 * @param privacyContact whom people ask about data protection
 * @param senderName whom letters come from
 */
public record OperatorDetails(String name, String address, String representedBy, String email, String phone,
        String privacyContact, String senderName, String senderAddress) {

    public OperatorDetails {
        name = name.strip();
        address = address.strip();
        representedBy = representedBy.strip();
        email = email.strip();
        phone = phone.strip();
        privacyContact = privacyContact.strip();
        senderName = senderName.strip();
        senderAddress = senderAddress.strip();
    }

    /** What the law or the post cannot do without. */
    public Set<OperatorDetail> missing() {
        return those(it -> it.isRequired() && it.of(this).isEmpty());
    }

    /** What is there but cannot be right. */
    public Set<OperatorDetail> unusable() {
        return those(it -> !it.admits(it.of(this)));
    }

    public boolean isComplete() {
        return missing().isEmpty() && unusable().isEmpty();
    }

    public List<String> addressLines() {
        return address.lines().toList();
    }

    public List<String> privacyContactLines() {
        return privacyContact.lines().toList();
    }

    private static Set<OperatorDetail> those(Predicate<OperatorDetail> condition) {
        return Arrays.stream(OperatorDetail.values()).filter(condition)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(OperatorDetail.class)));
    }
}
