package de.iqcampus.organisation.ui;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what a form sends. */
public final class Typed {

    private Typed() { }

    /** Nothing for what is no such word. */
    public static <E extends Enum<E>> @Nullable E word(Class<E> type, @Nullable String typed) {
        return Arrays.stream(type.getEnumConstants()).filter(it -> it.name().equals(typed)).findFirst().orElse(null);
    }

    /** Nothing for what is no day. */
    public static @Nullable LocalDate day(@Nullable String typed) {
        try {
            return typed == null || typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** Nothing for what is no id. */
    public static Optional<UUID> id(@Nullable String typed) {
        try {
            return Optional.ofNullable(typed).filter(it -> it.length() == 36).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
