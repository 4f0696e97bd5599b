@NullMarked
package de.iqcampus.operator.ui;

import org.jspecify.annotations.NullMarked;
