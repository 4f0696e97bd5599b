package de.iqcampus.signin.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import de.iqcampus.identity.FreshProof;
import de.iqcampus.signin.Proofs;

/** Asks for a proof over the page when an act is refused for want of one; all else is the next handler's. */
@SuppressWarnings("serial") // kept with sessions that never leave their node
class ProofHandler implements ErrorHandler {

    private final ErrorHandler next;
    private final Proofs proofs;

    ProofHandler(ErrorHandler next, Proofs proofs) {
        this.next = next;
        this.proofs = proofs;
    }

    @Override public void error(ErrorEvent event) {
        var ui = UI.getCurrent();
        if (ui != null && FreshProof.isMissing(event.getThrowable())) {
            ui.add(new ProofDialog(proofs, event.getElement()));
        } else {
            next.error(event);
        }
    }
}
