package de.iqcampus.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server on a real socket that answers as a test says; where the answer is empty, it hangs up. */
public class ScriptedServer implements AutoCloseable {

    public static final String HANGS_UP = "";
    /** The command after which a letter is the server's. */
    public static final String END = ".";

    private static final Map<String, String> POLITE = Map.of("HELLO", "220 here", "EHLO", "250 here",
            "DATA", "354 go on", "QUIT", "221 bye", "AUTH", "235 welcome");

    private final ServerSocket door;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final List<String> letters = new CopyOnWriteArrayList<>();

    public ScriptedServer() {
        try {
            door = new ServerSocket(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::open);
    }

    public int port() { return door.getLocalPort(); }

    /** The letters that were handed over to the end, whatever was answered. */
    public List<String> letters() { return letters; }

    public void answer(String command, String answer) {
        answers.put(command, answer);
    }

    public void bePolite() {
        answers.clear();
        letters.clear();
    }

    @Override public void close() throws IOException {
        door.close();
    }

    private void open() {
        while (!door.isClosed()) {
            try (var caller = door.accept()) {
                talk(caller);
            } catch (IOException hungUp) {
                // the next one
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
        var said = "HELLO";
        do {
            var command = said.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
            var answer = answers.getOrDefault(command, POLITE.getOrDefault(command, "250 fine"));
            if (answer.equals(HANGS_UP)) {
                return;
            }
            caller.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
            caller.getOutputStream().flush();
            if (answer.startsWith("354")) {
                letters.add(letter(in));
                said = END;
            } else {
                said = in.readLine();
            }
        } while (said != null);
    }

    private static String letter(BufferedReader in) throws IOException {
        var letter = new StringBuilder();
        for (var line = in.readLine(); !END.equals(line); line = in.readLine()) {
            if (line == null) {
                throw new IOException("hung up in the middle of a letter");
            }
            letter.append(line).append('\n');
        }
        return letter.toString();
    }
}
