package de.iqcampus.privacy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import de.iqcampus.privacy.ChainCheck;
import java.util.function.Supplier;

/** Checks the chain of the log when asked, and says what was found. */
class ChainPanel extends Div {

    private final Div found = new Div();

    ChainPanel(Supplier<ChainCheck> chain) {
        addClassName("chain");
        found.getElement().setAttribute("role", "status");
        var check = new NativeButton(getTranslation("privacy.log.check"), it -> show(chain.get()));
        check.getElement().setAttribute("type", "button");
        check.addClassNames("btn", "quiet");
        add(check, found);
    }

    private void show(ChainCheck check) {
        found.removeAll();
        found.setClassName(check.isWhole() ? "note good" : "note bad");
        var broken = check.broken();
        if (broken != null) {
            say("broken", check.entries());
            say(broken.problem().name(), broken.entry());
        } else if (check.sealedAt() == null) {
            say("none");
        } else {
            say("whole", check.entries(), AuditTable.time(check.sealedAt(), getLocale()));
        }
        say("open", check.open());
    }

    private void say(String key, Object... parts) {
        found.add(new Paragraph(getTranslation("privacy.log.check." + key, parts)));
    }
}
