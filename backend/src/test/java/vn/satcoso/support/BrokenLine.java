package vn.satcoso.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Carries bytes between a client and a server, until a test has it break. */
public final class BrokenLine {
    private static final int PIECE = 8 << 10;

    private final ServerSocket entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final int server;
    private volatile long most = Long.MAX_VALUE;
    private volatile boolean silent;

    BrokenLine(int server) throws IOException {
        this.server = server;
        Thread.ofPlatform().daemon().name("line").start(this::serve);
    }

    public int port() {
        return entrance.getLocalPort();
    }

    /** All is well again. */
    public void mend() {
        set(Long.MAX_VALUE, false);
    }

    /** Each connection, also those that are open, ends as soon as anything is said on it. */
    public void cut() {
        cutAfter(0);
    }

    /** Each connection ends in the middle of what the client or the server says. */
    public void cutAfter(long bytes) {
        set(bytes, false);
    }

    /** Everything is heard and nothing answered. */
    public void silence() {
        set(Long.MAX_VALUE, true);
    }

    private void set(long bytes, boolean mute) {
        most = bytes;
        silent = mute;
        open.forEach(BrokenLine::end);
    }

    private void serve() {
        while (true) {
            try {
                Socket client = entrance.accept();
                Socket far = new Socket(InetAddress.getLoopbackAddress(), server);
                open.add(client);
                open.add(far);
                Thread.startVirtualThread(() -> carry(client, far, false));
                Thread.startVirtualThread(() -> carry(far, client, true));
            } catch (IOException brokenOff) {
                // The next client may be better.
            }
        }
    }

    private void carry(Socket from, Socket to, boolean answer) {
        byte[] piece = new byte[PIECE];
        long carried = 0;
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(piece); read > 0; read = in.read(piece)) {
                carried += read;
                if (carried > most) {
                    return;
                }
                if (!(answer && silent)) {
                    out.write(piece, 0, read);
                    out.flush();
                }
            }
        } catch (IOException brokenOff) {
            // Both ends are closed.
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException closed) {
            // It is what was wanted.
        }
    }
}
