@NullMarked
package de.iqcampus.federation.ui;

import org.jspecify.annotations.NullMarked;
