package de.iqcampus.shared;

/** How days travel to people's own calendars (RFC 5545), by mail as by download. */
public final class CalendarDays {

    public static final String FILE = "iq-campus.ics";
    public static final String TYPE = "text/calendar; charset=UTF-8";

    private CalendarDays() { }
}
