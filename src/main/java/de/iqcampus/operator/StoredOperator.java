package de.iqcampus.operator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** The operator as an administrator entered it; there is one. */
@Entity @Table(name = "operator_details")
class StoredOperator extends AbstractAggregateRoot<StoredOperator> {

    static final int ONLY = 1;

    @Id @Column(name = "operator_id") private int id = ONLY;
    private String name;
    private String address;
    private String representedBy;
    private String email;
    private String phone;
    private String privacyContact;
    private String senderName;
    private String senderAddress;
    @Version private @Nullable Integer version;

    protected StoredOperator() { } // JPA

    StoredOperator(OperatorDetails details) {
        change(details);
    }

    final void change(OperatorDetails details) {
        name = details.name();
        address = details.address();
        representedBy = details.representedBy();
        email = details.email();
        phone = details.phone();
        privacyContact = details.privacyContact();
        senderName = details.senderName();
        senderAddress = details.senderAddress();
        registerEvent(new OperatorDetailsChanged());
    }

    OperatorDetails details() {
        return new OperatorDetails(name, address, representedBy, email, phone, privacyContact, senderName,
                senderAddress);
    }
}
