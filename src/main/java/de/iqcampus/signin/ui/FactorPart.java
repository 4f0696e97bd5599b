package de.iqcampus.signin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import de.iqcampus.design.AccountPart;
import de.iqcampus.design.Result;
import de.iqcampus.factors.FactorReset;
import de.iqcampus.shared.AccountId;
import java.util.Optional;

/** Lets administrators help somebody who has lost every second factor. */
@SpringComponent
class FactorPart implements AccountPart {

    private final FactorReset factors;

    FactorPart(FactorReset factors) {
        this.factors = factors;
    }

    @Override public Optional<Component> of(AccountId account) {
        var count = factors.count(account);
        return count == 0 ? Optional.empty() : Optional.of(card(account, count));
    }

    private Section card(AccountId account, int count) {
        var card = new Section();
        card.addClassNames("card", "side", "account-part");
        var result = new Result();
        var words = new Paragraph(card.getTranslation("signin.reset-factors.have", count));
        var button = new NativeButton(card.getTranslation("signin.reset-factors.act"));
        button.addClassNames("btn", "quiet");
        button.addClickListener(it -> {
            factors.reset(account);
            words.setVisible(false);
            button.setVisible(false);
            result.good(card.getTranslation("signin.reset-factors.done"));
        });
        card.add(new H2(card.getTranslation("signin.factors")), result, words, button);
        return card;
    }
}
