package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.html.H3;

/** A heading to which the reader is taken when what stands below it has changed. */
class ReachableHeading extends H3 {

    ReachableHeading(String words) {
        super(words);
        getElement().setAttribute("tabindex", "-1");
    }

    void focus() {
        getElement().executeJs("this.focus()");
    }
}
