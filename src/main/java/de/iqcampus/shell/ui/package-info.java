@NullMarked
package de.iqcampus.shell.ui;

import org.jspecify.annotations.NullMarked;
