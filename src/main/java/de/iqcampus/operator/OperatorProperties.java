package de.iqcampus.operator;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The operator as the installation was started with, until an administrator enters the details. */
@ConfigurationProperties("iqcampus.operator")
record OperatorProperties(@DefaultValue("") String name, @DefaultValue("") String address,
        @DefaultValue("") String representedBy, @DefaultValue("") String email, @DefaultValue("") String phone,
        @DefaultValue("") String privacyOfficer, @DefaultValue("") String senderName,
        @DefaultValue("") String senderAddress) {

    /** A property has one line: commas part the lines of the address. */
    OperatorDetails details() {
        return new OperatorDetails(name, address.replaceAll(",\\s*", "\n"), representedBy, email, phone,
                privacyOfficer, senderName, senderAddress);
    }
}
