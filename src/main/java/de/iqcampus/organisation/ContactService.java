package de.iqcampus.organisation;

import de.iqcampus.shared.AccountId;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps whom the people of an organisation can turn to, and tells them. */
@Service @Transactional @PreAuthorize("@organisationAccess.manages(#organisation)")
public class ContactService {

    private final OrganisationRepository organisations;

    ContactService(OrganisationRepository organisations) {
        this.organisations = organisations;
    }

    @Transactional(readOnly = true)
    public OrganisationContacts contacts(OrganisationId organisation) {
        return organisations.require(organisation).contacts();
    }

    /**
     * All there are from now on; one of which nothing is entered is none.
     *
     * @throws ContactsRefused with the fields that cannot be taken
     */
    public void enter(OrganisationId organisation, Map<ContactKind, Contact> contacts) {
        var changed = organisations.requireLocked(organisation);
        changed.introduce(contacts);
        organisations.save(changed);
    }

    /** Of each organisation that a person belongs to now, by name, also where nothing is entered. */
    @Transactional(readOnly = true)
    @PreAuthorize("@systemUser.isActing() or #account == @currentUser.id()")
    public List<OrganisationContacts> contactsFor(AccountId account) {
        return organisations.findWithContacts(account).stream().map(Organisation::contacts).toList();
    }
}
