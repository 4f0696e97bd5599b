package de.iqcampus.identity;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A place of this campus that somebody is on the way to; never a place elsewhere. */
public record Destination(String path) {

    public static final String PARAMETER = "next";
    private static final Pattern SHAPE = Pattern.compile("(/[a-z0-9-]{1,80}){1,4}");
    public static final Destination HOME = new Destination("/home");

    public Destination {
        if (!SHAPE.matcher(path).matches()) {
            throw new IllegalArgumentException("not a place of the campus");
        }
    }

    /** Home, when it is nowhere in particular or nowhere here. */
    public static Destination read(@Nullable String path) {
        return path != null && SHAPE.matcher(path).matches() ? new Destination(path) : HOME;
    }

    /** For the end of an address that asks for nothing else; empty for home. */
    public String asQuery() {
        return equals(HOME) ? "" : "?" + PARAMETER + "=" + path;
    }
}
