@NullMarked
package de.iqcampus.catalogue.ui;

import org.jspecify.annotations.NullMarked;
