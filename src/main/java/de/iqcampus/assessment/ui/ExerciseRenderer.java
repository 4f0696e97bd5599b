package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.html.Section;
import de.iqcampus.assessment.Exercise;

/** Shows one type of exercise. */
interface ExerciseRenderer<E extends Exercise> {

    Class<E> type();

    /** Fills the section; every answer goes to the sheet when it is given. */
    void render(Section section, E exercise, AnswerSheet sheet);
}
