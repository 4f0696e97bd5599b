package de.iqcampus.mail.ui;

import de.iqcampus.design.Field;
import de.iqcampus.design.SearchForm;
import java.util.function.Consumer;

/** Takes an exact e-mail address; it is posted, so that no history or log of addresses ever holds it. */
class AddressSearch extends SearchForm {

    private final Field address = new Field("address", "email", getTranslation("mail.log.search"))
            .autocomplete("off").hint(getTranslation("mail.log.search.hint"));

    AddressSearch(Consumer<String> taker) {
        addClassNames("card", "side");
        addComponentAsFirst(address);
        onSubmit(typed -> take(typed.getOrDefault("address", "").strip(), taker));
    }

    private void take(String typed, Consumer<String> taker) {
        if (typed.matches("\\S+@\\S+")) {
            address.setProblem(null);
            taker.accept(typed);
        } else {
            address.setProblem(getTranslation("mail.log.search.incomplete"));
            address.focus();
        }
    }
}
