package de.iqcampus.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of files a course may hold, recognised by their first bytes and never by their names. */
public enum MediaType {
    SVG("image/svg+xml", "svg", "(?s)\\s*(<\\?xml[^>]*>)?\\s*(<!--.*?-->\\s*)*<svg[\\s>].*"),
    PNG("image/png", "png", "(?s)\u0089PNG\r\n\u001a\n.*"),
    JPEG("image/jpeg", "jpg", "(?s)\u00ff\u00d8\u00ff.*"),
    WEBP("image/webp", "webp", "(?s)RIFF....WEBP.*"),
    MP4("video/mp4", "mp4", "(?s)....ftyp.*"),
    WEBM("video/webm", "webm", "(?s)\u001aE\u00df\u00a3.{0,60}webm.*"),
    CAPTIONS("text/vtt", "vtt", "(?s)WEBVTT([ \t\r\n].*)?");

    private static final int HEAD = 2000;

    private final String value;
    private final String extension;
    private final Pattern beginning;

    MediaType(String value, String extension, String beginning) {
        this.value = value;
        this.extension = extension;
        this.beginning = Pattern.compile(beginning);
    }

    public static Optional<MediaType> of(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        return Arrays.stream(values()).filter(it -> it.beginning.matcher(head).matches()).findFirst();
    }

    /** As HTTP names it. */
    public String value() {
        return value;
    }

    public boolean isFilm() {
        return this == MP4 || this == WEBM;
    }

    /** Whether a file of this name may hold it. */
    public boolean fits(String fileName) {
        return fileName.endsWith("." + extension) || this == JPEG && fileName.endsWith(".jpeg");
    }
}
