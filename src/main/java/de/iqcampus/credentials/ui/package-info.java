@NullMarked
package de.iqcampus.credentials.ui;

import org.jspecify.annotations.NullMarked;
