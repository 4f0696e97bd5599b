package de.iqcampus.obligations.ui;

/** Words by their key, in the language of whoever reads them. */
@FunctionalInterface
interface Translation {

    String translate(String key, Object... values);
}
