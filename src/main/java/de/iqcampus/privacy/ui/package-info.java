@NullMarked
package de.iqcampus.privacy.ui;

import org.jspecify.annotations.NullMarked;
