package de.iqcampus.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A wire to a database that can be cut, put back, or held so that nothing passes and nobody is told. */
public final class Wire implements AutoCloseable {

    private final InetSocketAddress database;
    private final List<Socket> ends = new CopyOnWriteArrayList<>();
    private final Object gate = new Object();
    private ServerSocket door;
    private boolean held;

    public Wire(String host, int port) {
        this.database = new InetSocketAddress(host, port);
        this.door = listen(0);
    }

    public int port() {
        return door.getLocalPort();
    }

    /** From now on connections are refused, and those there were are gone. */
    public void cut() {
        try {
            door.close();
            for (var end : ends) {
                end.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ends.clear();
    }

    public void putBack() {
        if (door.isClosed()) {
            door = listen(port());
        }
    }

    public void hold(boolean on) {
        synchronized (gate) {
            held = on;
            gate.notifyAll();
        }
    }

    @Override public void close() {
        hold(false);
        cut();
    }

    private ServerSocket listen(int port) {
        try {
            var opened = new ServerSocket();
            opened.setReuseAddress(true);
            opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            Thread.ofVirtual().start(() -> accept(opened));
            return opened;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept(ServerSocket opened) {
        while (!opened.isClosed()) {
            try {
                var near = opened.accept();
                var far = new Socket();
                ends.add(near);
                ends.add(far);
                if (opened.isClosed()) {
                    near.close();
                    return;
                }
                far.connect(database);
                Thread.ofVirtual().start(() -> carry(near, far));
                Thread.ofVirtual().start(() -> carry(far, near));
            } catch (IOException cut) {
                // one connection less, or all
            }
        }
    }

    private void carry(Socket from, Socket to) {
        var bytes = new byte[8192];
        try (from; to) {
            for (int read; (read = from.getInputStream().read(bytes)) > 0; ) {
                synchronized (gate) {
                    while (held) {
                        gate.wait();
                    }
                }
                to.getOutputStream().write(bytes, 0, read);
            }
        } catch (IOException | InterruptedException cut) {
            // the try block tells the other end
        }
    }
}
