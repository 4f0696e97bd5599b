package de.iqcampus.signin.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;

/** What is stored about whoever opens an account, and where that is explained. */
class PrivacyNotice extends Paragraph {

    PrivacyNotice() {
        var link = new Anchor("/privacy", getTranslation("signin.privacy.link"));
        link.setTarget("_blank"); // what is typed here stays
        add(new Text(getTranslation("signin.privacy") + " "), link);
    }
}
