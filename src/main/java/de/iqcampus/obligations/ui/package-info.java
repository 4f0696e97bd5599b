@NullMarked
package de.iqcampus.obligations.ui;

import org.jspecify.annotations.NullMarked;
