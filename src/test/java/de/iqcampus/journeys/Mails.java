package de.iqcampus.journeys;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;

/** Reads the letters that a campus without a mail server leaves in its data folder. */
final class Mails {

    private Mails() { }

    /** The path, with its query, of the first link in the letter that contains these words. */
    static String link(Path letter, String containing) throws IOException, MessagingException {
        var text = text(letter);
        var matcher = Pattern.compile("https?://\\S*?" + Pattern.quote(containing) + "[^\\s\"<>]+").matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("no link with " + containing + " in " + text);
        }
        var link = URI.create(matcher.group());
        return link.getQuery() == null ? link.getPath() : link.getPath() + "?" + link.getQuery();
    }

    /** The one letter of this template to this address, as soon as it is written. */
    static Path await(RunningCampus campus, String template, String address) {
        RunningCampus.await("one letter " + template + " to " + address,
                () -> find(campus, template, address).size() == 1);
        return find(campus, template, address).getFirst();
    }

    private static List<Path> find(RunningCampus campus, String template, String address) {
        return campus.mails().stream().filter(it -> it.getFileName().toString().contains("-" + template))
                .filter(it -> isTo(it, address)).toList();
    }

    static boolean isTo(Path letter, String address) {
        try {
            return Files.readString(letter).contains("To: " + address);
        } catch (IOException e) {
            return false; // gone by now, with the person
        }
    }

    /** All that the letter says, as text and as HTML. */
    static String text(Path letter) throws IOException, MessagingException {
        try (var file = Files.newInputStream(letter)) {
            return text(new MimeMessage(Session.getInstance(new Properties()), file).getContent());
        }
    }

    private static String text(Object content) throws IOException, MessagingException {
        if (!(content instanceof Multipart parts)) {
            return content.toString();
        }
        var all = new StringBuilder();
        for (var index = 0; index < parts.getCount(); index++) {
            all.append(text(parts.getBodyPart(index).getContent())).append('\n');
        }
        return all.toString();
    }
}
