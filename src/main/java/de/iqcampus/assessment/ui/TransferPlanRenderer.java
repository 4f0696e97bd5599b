package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import de.iqcampus.assessment.Answer;
import de.iqcampus.assessment.TransferPlan;
import de.iqcampus.assessment.TransferPlan.Example;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;

/** "If … then …" in the learner's own words, with a date; examples to start from. */
@org.springframework.stereotype.Component
class TransferPlanRenderer implements ExerciseRenderer<TransferPlan> {

    private final Clock clock;

    TransferPlanRenderer(Clock clock) {
        this.clock = clock;
    }

    @Override public Class<TransferPlan> type() { return TransferPlan.class; }

    @Override public void render(Section section, TransferPlan exercise, AnswerSheet sheet) {
        section.addClassName("private");
        var heading = new H2();
        sheet.words().write(heading, exercise.title());
        var when = field(section, exercise, sheet, TransferPlan.IF);
        var then = field(section, exercise, sheet, TransferPlan.THEN);
        section.add(heading, sheet.words().paragraphs(exercise.prompt()), when, then);
        section.getElement().appendChild(date(section, exercise, sheet));
        section.add(new H3(section.getTranslation("assessment.plan.examples")));
        exercise.examples().forEach(it -> section.add(example(section, it, sheet,
                Map.of(TransferPlan.IF, when, TransferPlan.THEN, then))));
    }

    private static WrittenText field(Section section, TransferPlan exercise, AnswerSheet sheet, String part) {
        return new WrittenText(exercise.id() + "-" + part, section.getTranslation("assessment.plan." + part),
                section.getTranslation("assessment.private"), sheet.text(part),
                words -> sheet.put(part, new Answer.Text(words)));
    }

    private Element date(Section section, TransferPlan exercise, AnswerSheet sheet) {
        var id = exercise.id() + "-date";
        if (sheet.text(TransferPlan.DATE).isEmpty() && !sheet.attempt().complete()) {
            var suggested = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Berlin"))
                    .plusDays(exercise.dueDays());
            sheet.put(TransferPlan.DATE, new Answer.Text(suggested.toString()));
        }
        var input = new Element("input").setAttribute("type", "date").setAttribute("id", id)
                .setProperty("value", sheet.text(TransferPlan.DATE));
        input.setAttribute("min", "2020-01-01").setAttribute("max", "2099-12-31")
                .setAttribute("aria-describedby", id + "-error");
        var error = new Element("p").setAttribute("id", id + "-error").setAttribute("class", "error")
                .setAttribute("role", "status");
        input.addEventListener("blur", it -> { // "change" comes with every digit of a year
            var date = new Answer.Text(it.getEventData().get("element.value").asString());
            if (exercise.admits(TransferPlan.DATE, date) && !date.equals(sheet.answer(TransferPlan.DATE))) {
                sheet.put(TransferPlan.DATE, date);
            }
            var whole = exercise.admits(TransferPlan.DATE, date) && !date.value().isEmpty();
            error.setText(whole ? "" : section.getTranslation("assessment.plan.date.missing"));
            input.setAttribute("aria-invalid", Boolean.toString(!whole));
        }).addEventData("element.value");
        return new Element("div").setAttribute("class", "written").appendChild(
                new Element("label").setAttribute("for", id).setText(section.getTranslation("assessment.plan.date")),
                input, error);
    }

    private static Div example(Section section, Example example, AnswerSheet sheet, Map<String, WrittenText> fields) {
        var words = sheet.words();
        var texts = Map.of(TransferPlan.IF, words.plain(example.when()),
                TransferPlan.THEN, words.plain(example.then()));
        var line = new Div(words.line(example.when()), new Div(words.line(example.then())));
        var take = new NativeButton(section.getTranslation("assessment.plan.take"));
        take.addClickListener(it -> {
            fields.forEach((part, field) -> {
                field.write(texts.getOrDefault(part, ""));
                sheet.put(part, new Answer.Text(texts.getOrDefault(part, "")));
            });
            Objects.requireNonNull(fields.get(TransferPlan.IF)).focus();
        });
        take.addClassNames("btn", "quiet");
        take.getElement().setAttribute("aria-label", section.getTranslation("assessment.plan.take.named",
                texts.getOrDefault(TransferPlan.IF, "")));
        var box = new Div(line, take);
        box.addClassName("example");
        return box;
    }
}
