@NullMarked
package de.iqcampus.mydata.ui;

import org.jspecify.annotations.NullMarked;
