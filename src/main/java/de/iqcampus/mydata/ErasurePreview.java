package de.iqcampus.mydata;

import java.util.List;
import java.util.SequencedMap;

/**
 * What erasing a person would do.
 *
 * @param goes by the translation that says what, with what it fills in
 * @param stays the translations that say what and why
 */
public record ErasurePreview(SequencedMap<String, Object> goes, List<String> stays) { }
