package de.iqcampus.organisation.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.iqcampus.design.Field;
import de.iqcampus.design.NativeForm;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Ends an organisation on a day. */
class EndCard extends Section {

    EndCard(@Nullable LocalDate endedOn, Consumer<LocalDate> end) {
        addClassNames("card", "side", "organisation-part");
        var day = new Field("day", "date", getTranslation("organisation.end.day")).in("end").required()
                .value(endedOn == null ? "" : endedOn.toString());
        var button = new NativeButton(getTranslation("organisation.end.act"));
        button.getElement().setAttribute("type", "submit");
        button.addClassNames("btn", "quiet");
        var form = new NativeForm();
        form.add(day, button);
        form.onSubmit(typed -> {
            day.setProblem(null);
            Optional.ofNullable(Typed.day(typed.get("day"))).ifPresentOrElse(end, () -> {
                day.setProblem(getTranslation("organisation.problem.ENDED_ON"));
                day.focus();
            });
        });
        add(new H2(getTranslation("organisation.end")), new Paragraph(endedOn == null
                ? getTranslation("organisation.end.why")
                : getTranslation("organisation.state.ended", Words.day(endedOn))), form);
    }
}
