@NullMarked
package de.iqcampus.programmes.ui;

import org.jspecify.annotations.NullMarked;
