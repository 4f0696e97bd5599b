package de.iqcampus.site;

import org.jspecify.annotations.Nullable;

/**
 * A course's picture.
 *
 * @param inline the drawing itself, where it is SVG: inside the page it follows light and dark
 * @param address of any other kind of picture
 * @param alt what it shows
 */
public record CoverPicture(@Nullable String inline, @Nullable String address, String alt) {

    static final CoverPicture NONE = new CoverPicture(null, null, "");
}
