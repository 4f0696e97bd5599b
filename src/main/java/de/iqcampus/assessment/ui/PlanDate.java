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
        input.setAttribute("min", "2020-01-01").setAttribute("max", "2099-12-31");
        input.addEventListener("blur", it -> { // "change" comes with every digit of a year
            var date = new Answer.Text(it.getEventData().get("element.value").asString());
            if (plan.admits(TransferPlan.DATE, date) && !date.equals(sheet.answer(TransferPlan.DATE))) {
                sheet.put(TransferPlan.DATE, date);
            }
        }).addEventData("element.value");
        addClassName("written");
        getElement().appendChild(
                new Element("label").setAttribute("for", id).setText(getTranslation("assessment.plan.date")), input);
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
