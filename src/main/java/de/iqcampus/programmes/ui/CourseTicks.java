package de.iqcampus.programmes.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import de.iqcampus.catalogue.CourseId;
import de.iqcampus.catalogue.CourseSummary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A box for each course of the catalogue, and for those that were chosen and are not in it any more. */
@Tag("fieldset")
class CourseTicks extends HtmlContainer {

    private final String name;
    private final Map<CourseId, String> titles = new LinkedHashMap<>();
    private final Span problem = new Span();

    CourseTicks(String name, List<CourseSummary> offered, List<CourseId> chosen) {
        this.name = name;
        addClassName("field");
        offered.forEach(it -> titles.put(it.revision().course(), it.title().in(getLocale())));
        chosen.forEach(it -> titles.putIfAbsent(it, getTranslation("programmes.course.gone")));
        var hint = new Span(getTranslation("programmes." + name + ".hint"));
        hint.addClassName("hint");
        hint.setId(name + "-hint");
        problem.addClassName("error");
        problem.setId(name + "-problem");
        getElement().setAttribute("aria-describedby", name + "-hint " + name + "-problem")
                .appendChild(new Element("legend").setText(getTranslation("programmes." + name)));
        add(hint, problem);
        problem.setVisible(false);
        titles.forEach((course, title) -> add(box(course, title, chosen.contains(course))));
    }

    /** Those whose box was ticked when the form was sent. */
    List<CourseId> read(Map<String, String> typed) {
        return titles.keySet().stream().filter(it -> typed.containsKey(box(it))).toList();
    }

    void setProblem(@Nullable String words) {
        problem.setText(words == null ? "" : words);
        problem.setVisible(words != null);
    }

    private Div box(CourseId course, String title, boolean ticked) {
        var box = new Element("input").setAttribute("type", "checkbox").setAttribute("id", box(course))
                .setAttribute("name", box(course)).setAttribute("checked", ticked);
        var label = new NativeLabel(title);
        label.getElement().setAttribute("for", box(course));
        var row = new Div(label);
        row.addClassName("option");
        row.getElement().insertChild(0, box);
        return row;
    }

    private String box(CourseId course) {
        return name + "-" + course.value();
    }
}
