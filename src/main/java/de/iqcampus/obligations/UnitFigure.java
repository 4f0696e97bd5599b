package de.iqcampus.obligations;

import org.jspecify.annotations.Nullable;

/**
 * How a unit stands, with all below it.
 *
 * @param path its name after the names of all above it; empty for those who are in no unit
 * @param rest only those who are in none of the units below it
 * @param figure none where it would tell about single people
 */
public record UnitFigure(String path, boolean rest, @Nullable GroupFigure figure) { }
