package de.iqcampus.design;

import com.vaadin.flow.component.Component;
import de.iqcampus.shared.AccountId;
import java.util.Optional;

/** Something a module shows administrators on the page of one account. */
public interface AccountPart {

    /** Nothing when there is nothing to say of this account. */
    Optional<Component> of(AccountId account);
}
