@NullMarked
package de.iqcampus.organisation.ui;

import org.jspecify.annotations.NullMarked;
