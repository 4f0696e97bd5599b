package de.iqcampus.obligations.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import de.iqcampus.shared.CalendarDays;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** Hands out the day of an obligation for the person's own calendar. */
class CalendarLink extends Anchor {

    /** @param programme what is to be done by that day */
    CalendarLink(String programme, Supplier<String> file) {
        super(DownloadHandler.fromInputStream(event -> {
            var bytes = file.get().getBytes(UTF_8);
            return new DownloadResponse(new ByteArrayInputStream(bytes), CalendarDays.FILE,
                    CalendarDays.TYPE, bytes.length);
        }), "");
        setText(getTranslation("obligations.calendar-file"));
        setAriaLabel(getTranslation("obligations.calendar-file.of", programme));
        addClassNames("btn", "quiet");
    }
}
