package de.iqcampus.mail.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import de.iqcampus.mail.LetterStatus;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Links to the letters of each status, with how many there are. */
class StatusFilter extends Nav {

    StatusFilter(@Nullable LetterStatus chosen, Map<LetterStatus, Long> counts) {
        addClassName("mail-filter");
        setAriaLabel(getTranslation("mail.log.filter"));
        var links = new UnorderedList();
        links.addClassNames("plain", "row");
        var all = counts.values().stream().mapToLong(Long::longValue).sum();
        links.add(chip("admin/mail", getTranslation("mail.log.all"), all, chosen == null));
        for (var status : LetterStatus.values()) {
            links.add(chip("admin/mail?status=" + status.word(), getTranslation("mail.log.status." + status),
                    counts.getOrDefault(status, 0L), status == chosen));
        }
        add(links);
    }

    private static ListItem chip(String address, String words, long letters, boolean current) {
        var chip = new Anchor(address, words);
        chip.addClassName("chip");
        chip.getElement().appendChild(new Element("small").setText(String.valueOf(letters)));
        if (current) {
            chip.getElement().setAttribute("aria-current", "page");
        }
        return new ListItem(chip);
    }
}
