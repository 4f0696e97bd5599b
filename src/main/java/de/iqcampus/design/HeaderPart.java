package de.iqcampus.design;

import com.vaadin.flow.component.Component;

/** Something a module puts at the end of the header of every view. */
public interface HeaderPart {

    /** Smaller numbers come first. */
    int order();

    Component part();
}
