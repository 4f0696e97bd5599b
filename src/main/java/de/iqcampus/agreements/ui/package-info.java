@NullMarked
package de.iqcampus.agreements.ui;

import org.jspecify.annotations.NullMarked;
