@NullMarked
package de.iqcampus.feedback.ui;

import org.jspecify.annotations.NullMarked;
