package de.iqcampus.identity.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import de.iqcampus.identity.MergePreview;
import org.springframework.security.access.AccessDeniedException;

/** What merging would do, with the button that does it. */
class MergeCard extends Section {

    MergeCard(MergePreview preview, Runnable merge) {
        addClassNames("card", "side", "account-part");
        var person = preview.erased().person();
        var moves = new UnorderedList();
        preview.moves().entrySet().stream().sorted((one, other) -> one.getKey().compareTo(other.getKey()))
                .forEach(it -> moves.add(new ListItem(getTranslation(it.getKey(), it.getValue()))));
        preview.roles().stream().sorted().forEach(it -> moves.add(new ListItem(
                getTranslation("identity.merge.role", getTranslation("identity.role." + it)))));
        add(new H2(getTranslation("identity.merge.what", person.fullName(), person.email())),
                moves.getElement().getChildCount() == 0
                        ? new Paragraph(getTranslation("identity.merge.nothing")) : moves,
                new Paragraph(getTranslation("identity.merge.effect")));
        var button = new NativeButton(getTranslation("identity.merge.act"));
        button.addClickListener(it -> {
            button.setEnabled(false); // once is enough
            try {
                merge.run();
            } catch (AccessDeniedException e) { // may be tried again
                button.setEnabled(true);
                throw e;
            }
        });
        button.addClassNames("btn", "primary");
        add(button);
    }
}
