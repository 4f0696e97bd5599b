package de.iqcampus.mydata.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import de.iqcampus.design.DoorCard;
import de.iqcampus.design.ErrorSummary;
import de.iqcampus.design.Field;
import de.iqcampus.design.NativeForm;
import de.iqcampus.identity.AccountDeletion.Obstacle;
import de.iqcampus.identity.DeletionRefused;
import de.iqcampus.identity.InputRefused;
import de.iqcampus.mydata.ErasurePreview;
import de.iqcampus.throttle.TooManyAttempts;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What deleting the account would take away and leave, and the form that does it for whoever knows the password. */
class DeletionCard extends Section {

    private final Consumer<String> delete;
    private final ErrorSummary errors = new ErrorSummary();
    private final Field password = new Field("present-password", "password",
            getTranslation("mydata.delete.password")).autocomplete("current-password").required();

    DeletionCard(ErasurePreview preview, Optional<Obstacle> obstacle, Consumer<String> delete) {
        this.delete = delete;
        addClassNames("card", "side");
        var goes = new UnorderedList();
        preview.goes().forEach((key, value) -> goes.add(new ListItem(getTranslation(key, value))));
        var stays = new UnorderedList();
        preview.stays().forEach(it -> stays.add(new ListItem(getTranslation(it))));
        stays.add(new ListItem(getTranslation("mydata.delete.backups")));
        add(new H2(getTranslation("mydata.delete")), new Paragraph(getTranslation("mydata.delete.text")),
                new H3(getTranslation("mydata.delete.goes")), goes,
                new H3(getTranslation("mydata.delete.stays")), stays);
        obstacle.ifPresentOrElse(it -> add(new Paragraph(getTranslation("mydata.delete.obstacle." + it))),
                () -> add(form()));
    }

    private NativeForm form() {
        var form = new NativeForm();
        form.add(errors, new Paragraph(getTranslation("mydata.delete.final")), password,
                DoorCard.submit(getTranslation("mydata.delete.act")));
        form.onSubmit(this::attempt);
        return form;
    }

    private void attempt(Map<String, String> typed) {
        password.setProblem(null);
        errors.setVisible(false);
        try {
            delete.accept(typed.getOrDefault("present-password", ""));
        } catch (InputRefused e) {
            errors.show(Map.of(password, getTranslation("mydata.delete.password.wrong")));
        } catch (DeletionRefused e) { // it came up since the page was opened
            errors.show(getTranslation("mydata.delete.obstacle." + e.obstacle()));
        } catch (TooManyAttempts e) {
            errors.show(getTranslation("mydata.delete.wait", e.minutes()));
        }
    }
}
