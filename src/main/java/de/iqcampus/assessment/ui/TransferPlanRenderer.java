package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import de.iqcampus.assessment.Answer;
import de.iqcampus.assessment.TransferPlan;
import de.iqcampus.shared.GermanTime;
import java.time.Clock;
import java.util.LinkedHashMap;

/** "If … then …" in the learner's own words, with a date; examples to start from. */
@org.springframework.stereotype.Component
class TransferPlanRenderer implements ExerciseRenderer<TransferPlan> {

    private final Clock clock;

    TransferPlanRenderer(Clock clock) {
        this.clock = clock;
    }

    @Override public Class<TransferPlan> type() { return TransferPlan.class; }

    @Override public void render(Section section, TransferPlan plan, AnswerSheet sheet) {
        section.addClassName("private");
        section.add(sheet.words().heading(plan.title()), sheet.words().paragraphs(plan.prompt()));
        var date = new PlanDate(plan, sheet, GermanTime.today(clock).plusDays(plan.dueDays()));
        var fields = new LinkedHashMap<String, WrittenText>();
        for (var part : new String[] {TransferPlan.IF, TransferPlan.THEN}) {
            fields.put(part, new WrittenText(plan.id() + "-" + part, section.getTranslation("assessment.plan." + part),
                    section.getTranslation("assessment.private"), sheet.text(part),
                    words -> put(sheet, date, part, words)));
        }
        fields.values().forEach(section::add);
        section.add(date, new H3(section.getTranslation("assessment.plan.examples")));
        plan.examples().forEach(it -> section.add(new PlanExample(it, sheet.words(), taken -> {
            fields.forEach((part, field) -> {
                var words = taken.getOrDefault(part, "");
                field.write(words);
                put(sheet, date, part, words);
            });
            fields.firstEntry().getValue().focus();
        })));
    }

    /** The date goes first, so that the last word completes the plan. */
    private static void put(AnswerSheet sheet, PlanDate date, String part, String words) {
        date.keepSuggestion();
        sheet.put(part, new Answer.Text(words));
    }
}
