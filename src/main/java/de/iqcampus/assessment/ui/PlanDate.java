package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import de.iqcampus.assessment.Answer;
import de.iqcampus.assessment.TransferPlan;
import java.time.LocalDate;

/** The day a plan is meant for; a suggested day counts from the first word of the plan. */
@StyleSheet("styles/exercise-transfer-plan.css")
class PlanDate extends Div {

    private final AnswerSheet sheet;
    private final LocalDate suggested;

    PlanDate(TransferPlan plan, AnswerSheet sheet, LocalDate suggested) {
        this.sheet = sheet;
        this.suggested = suggested;
        var id = plan.id() + "-date";
        var input = new Element("input").setAttribute("type", "date").setAttribute("id", id)
                .setProperty("value", isUntouched() ? suggested.toString() : sheet.text(TransferPlan.DATE));
        input.setAttribute("min", "2020-01-01").setAttribute("max", "2099-12-31")
                .setAttribute("aria-describedby", id + "-error");
        var error = new Element("p").setAttribute("id", id + "-error").setAttribute("class", "error")
                .setAttribute("role", "status");
        input.addEventListener("blur", it -> { // "change" comes with every digit of a year
            var date = new Answer.Text(it.getEventData().get("element.value").asString());
            if (plan.admits(TransferPlan.DATE, date) && !date.equals(sheet.answer(TransferPlan.DATE))) {
                sheet.put(TransferPlan.DATE, date);
            }
            var whole = plan.admits(TransferPlan.DATE, date) && !date.value().isEmpty();
            error.setText(whole ? "" : getTranslation("assessment.plan.date.missing"));
            input.setAttribute("aria-invalid", Boolean.toString(!whole));
        }).addEventData("element.value");
        addClassName("written");
        getElement().appendChild(
                new Element("label").setAttribute("for", id).setText(getTranslation("assessment.plan.date")), input,
                error);
    }

    private boolean isUntouched() {
        return sheet.answer(TransferPlan.DATE) == null;
    }

    /** The learner plans with the day on screen. */
    void keepSuggestion() {
        if (isUntouched()) {
            sheet.put(TransferPlan.DATE, new Answer.Text(suggested.toString()));
        }
    }
}
