package de.iqcampus.signin.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.annotation.SpringComponent;
import de.iqcampus.factors.FactorPolicy;
import de.iqcampus.signin.Proofs;
import org.springframework.security.core.context.SecurityContextHolder;

/** Leads to a second factor whoever has to set one up, and asks for a proof whoever does what is dangerous. */
@SpringComponent
@SuppressWarnings("serial") // a bean, never kept in a session
class FactorGate implements VaadinServiceInitListener {

    private static final String HERE = "second-factor";

    private final Proofs proofs;

    FactorGate(Proofs proofs) {
        this.proofs = proofs;
    }

    @Override public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(this::prepare);
    }

    private void prepare(UIInitEvent event) {
        var ui = event.getUI();
        ui.addBeforeEnterListener(FactorGate::lead);
        var session = ui.getSession();
        if (!(session.getErrorHandler() instanceof ProofHandler)) { // the session's own comes with its first page
            session.setErrorHandler(new ProofHandler(session.getErrorHandler(), proofs));
        }
    }

    private static void lead(BeforeEnterEvent event) {
        var person = SecurityContextHolder.getContext().getAuthentication();
        if (person != null && person.getAuthorities().contains(FactorPolicy.MISSING)
                && !event.getLocation().getPath().startsWith(HERE)) {
            event.forwardTo(SetUpFactorView.class);
        }
    }
}
