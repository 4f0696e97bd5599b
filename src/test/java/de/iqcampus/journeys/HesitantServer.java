package de.iqcampus.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

/** A mail server that falls silent in the middle of its first letter, and takes in all others. */
final class HesitantServer implements AutoCloseable {

    private final ServerSocket door;
    private final AtomicBoolean hesitates = new AtomicBoolean(true);
    private final CountDownLatch silent = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Map<String, Integer> taken = new ConcurrentHashMap<>();

    HesitantServer() throws IOException {
        door = new ServerSocket(0);
        Thread.ofVirtual().start(this::open);
    }

    int port() { return door.getLocalPort(); }

    boolean isSilent() { return silent.getCount() == 0; }

    /** How often it took in a letter to the end, and said so, by the letter's name. */
    Map<String, Integer> taken() { return taken; }

    private void open() {
        try {
            while (!door.isClosed()) {
                var caller = door.accept();
                Thread.ofVirtual().start(() -> serve(caller));
            }
        } catch (IOException closedByNow) {
            // the end
        }
    }

    private void serve(Socket caller) {
        try (caller) {
            talk(caller);
        } catch (IOException hungUp) {
            // so be it
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void talk(Socket caller) throws IOException, InterruptedException {
        var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), UTF_8));
        answer(caller, "220 here");
        for (var said = in.readLine(); said != null; said = in.readLine()) {
            if (said.toUpperCase(Locale.ROOT).startsWith("DATA")) {
                answer(caller, "354 go on");
                var name = listen(in);
                taken.merge(name, 1, Integer::sum);
            }
            answer(caller, "250 fine");
        }
    }

    /** The name of the letter, once it is read to its end. */
    private String listen(BufferedReader in) throws IOException, InterruptedException {
        var name = "";
        for (var line = in.readLine(); !".".equals(line); line = in.readLine()) {
            if (line == null) {
                throw new IOException("hung up in the middle of a letter");
            }
            if (line.startsWith("Message-ID:")) {
                name = line.replaceFirst("^Message-ID:\\s*<([^@]+)@.*", "$1");
                if (hesitates.getAndSet(false)) {
                    silent.countDown();
                    closed.await();
                }
            }
        }
        return name;
    }

    private static void answer(Socket caller, String words) throws IOException {
        caller.getOutputStream().write((words + "\r\n").getBytes(UTF_8));
        caller.getOutputStream().flush();
    }

    @Override public void close() {
        closed.countDown();
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
