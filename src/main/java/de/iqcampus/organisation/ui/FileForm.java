package de.iqcampus.organisation.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import de.iqcampus.design.DoorCard;
import de.iqcampus.design.Field;
import de.iqcampus.design.NativeForm;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks for a file, which reaches the server when the form is sent and is kept nowhere. */
class FileForm extends NativeForm {

    static final String EVENT = "file";
    static final String OUTCOME = "event.detail";

    // The bytes as they are: a form of several parts would need room on the server's disk.
    private static final String SEND = """
            this.onsubmit = event => {
              event.preventDefault();
              const file = this.querySelector('input').files[0];
              const tell = outcome => this.dispatchEvent(new CustomEvent('file', {detail: outcome}));
              if (!file) { tell('NONE'); return; }
              if (file.size > $0) { tell('TOO_LARGE'); return; }
              fetch(this.getAttribute('data-to'), {method: 'POST', body: file,
                  headers: {'Content-Type': 'application/octet-stream'}})
                .then(answer => tell(answer.ok ? 'SENT' : 'LOST'), () => tell('LOST'));
            };
            """;

    private final Field file;
    private final int mostBytes;
    private final AtomicReference<byte @Nullable []> received = new AtomicReference<>();

    FileForm(String label, String hint, String act, String kinds, int mostBytes) {
        this.mostBytes = mostBytes;
        file = new Field("file", "file", label).hint(hint).required();
        file.input().setAttribute("accept", kinds);
        UploadHandler upload = event -> received.set(event.getInputStream().readNBytes(mostBytes + 1));
        getElement().setAttribute("data-to", upload);
        add(file, DoorCard.submit(act));
    }

    /** Hands over the bytes, or a word for why there are none: NONE, TOO_LARGE or LOST. */
    void onFile(Consumer<byte[]> taker, Consumer<String> refuse) {
        getElement().addEventListener(EVENT, it -> {
            var outcome = it.getEventData().get(OUTCOME).asString();
            var bytes = received.getAndSet(null);
            if ("SENT".equals(outcome) && bytes != null) {
                taker.accept(bytes);
            } else {
                refuse.accept("SENT".equals(outcome) ? "LOST" : outcome);
            }
        }).addEventData(OUTCOME);
    }

    void setProblem(@Nullable String words) {
        file.setProblem(words);
        if (words != null) {
            file.focus();
        }
    }

    /** What the browser sends before it says so. */
    void receive(byte[] bytes) {
        received.set(bytes);
    }

    @Override protected void onAttach(AttachEvent event) {
        getElement().executeJs(SEND, mostBytes);
    }
}
