@NullMarked
package de.iqcampus.identity.ui;

import org.jspecify.annotations.NullMarked;
