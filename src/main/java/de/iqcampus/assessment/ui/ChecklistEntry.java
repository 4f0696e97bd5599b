package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.dom.Element;
import de.iqcampus.assessment.Answer;
import de.iqcampus.assessment.Checklist;
import de.iqcampus.assessment.Checklist.Entry;

/** One thing to do: once it is ticked, who does it and by when. */
class ChecklistEntry extends ListItem {

    private final Entry entry;
    private final AnswerSheet sheet;
    private final Div details = new Div();

    ChecklistEntry(Entry entry, AnswerSheet sheet, Runnable onChange) {
        this.entry = entry;
        this.sheet = sheet;
        var id = sheet.id().value() + "-" + entry.id();
        var text = sheet.words().line(entry.text());
        text.setId(id);
        var box = new Element("input").setAttribute("type", "checkbox").setAttribute("name", entry.id())
                .setProperty("checked", isTicked());
        box.addEventListener("change", it -> {
            sheet.put(entry.id(), new Answer.One(it.getEventData().get("element.checked").asBoolean() ? "yes" : "no"));
            details.setVisible(isTicked());
            onChange.run();
        }).addEventData("element.checked");
        getElement().appendChild(new Element("label").setAttribute("class", "tick")
                .appendChild(box, text.getElement()));
        details.add(WrittenLine.words(id + "-who", getTranslation("assessment.checklist.who"),
                        sheet.text(Checklist.who(entry)), it -> put(Checklist.who(entry), it, onChange)),
                WrittenLine.day(id + "-day", getTranslation("assessment.checklist.day"),
                        sheet.text(Checklist.day(entry)), it -> put(Checklist.day(entry), it, onChange)));
        details.addClassName("details");
        details.getElement().setAttribute("role", "group").setAttribute("aria-labelledby", id);
        details.setVisible(isTicked());
        add(details);
    }

    private void put(String part, String words, Runnable onChange) {
        var answer = new Answer.Text(words);
        if (!words.equals(sheet.text(part)) && (!part.equals(Checklist.day(entry)) || answer.isDay())) {
            sheet.put(part, answer);
            onChange.run();
        }
    }

    private boolean isTicked() {
        return sheet.one(entry.id()).equals("yes");
    }
}
