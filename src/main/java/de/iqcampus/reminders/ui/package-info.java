@NullMarked
package de.iqcampus.reminders.ui;

import org.jspecify.annotations.NullMarked;
