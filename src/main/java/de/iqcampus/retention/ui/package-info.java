@NullMarked
package de.iqcampus.retention.ui;

import org.jspecify.annotations.NullMarked;
