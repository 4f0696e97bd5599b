package de.iqcampus.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.atLeast;
import static org.mockito.Mockito.verify;

import de.iqcampus.mail.Letter;
import de.iqcampus.mail.MailOutbox;
import java.util.List;
import org.mockito.ArgumentCaptor;

/** What a spied outbox has been given, for tests here and of the modules above. */
public record PostedLetters(MailOutbox outbox) {

    public Letter last() {
        return all().getLast();
    }

    /** The secret end of the link in the last letter. */
    public String token(String template) {
        assertThat(last().template()).isEqualTo(template);
        return token(last());
    }

    /** The secret end of the link in the last letter to this address. */
    String tokenTo(String address) {
        return token(all().stream().filter(it -> it.to().equals(address)).toList().getLast());
    }

    private List<Letter> all() {
        var letters = ArgumentCaptor.forClass(Letter.class);
        verify(outbox, atLeast(1)).post(letters.capture());
        return letters.getAllValues();
    }

    private static String token(Letter letter) {
        var link = letter.values().get("link").toString();
        return link.substring(link.lastIndexOf('/') + 1);
    }
}
