@NullMarked
package de.iqcampus.signin.ui;

import org.jspecify.annotations.NullMarked;
