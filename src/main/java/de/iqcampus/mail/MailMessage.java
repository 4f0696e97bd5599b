package de.iqcampus.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Properties;

/** A letter on the wire: keeps its name at every attempt and knows whether a server has begun to take it in. */
class MailMessage extends MimeMessage {

    private final String name;
    private boolean begun;

    MailMessage(String name) {
        super(Session.getInstance(new Properties()));
        this.name = name;
    }

    /** From then on nobody but the server can say whether it has the letter. */
    boolean hasBegun() { return begun; }

    @Override public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
        begun = true;
        super.writeTo(out, ignored);
    }

    @Override protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", name);
    }
}
