package vn.satcoso.support;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Speaks clamd's INSTREAM; finds the test virus of EICAR, and is silent or confused when a test says so. */
public final class VirusScannerDaemon implements QuarkusTestResourceLifecycleManager {
    /** The part of the test virus that no other file holds, so that no scanner of this machine minds these sources. */
    public static final String VIRUS = "EICAR-STANDARD-ANTIVIRUS-" + "TEST-FILE";

    private static ServerSocket server;
    private static volatile String answer;

    @Override
    public Map<String, String> start() {
        return Map.of("satcoso.clamav.host", "127.0.0.1", "satcoso.clamav.port", String.valueOf(port()));
    }

    /** The daemon stays for the next test profile; it ends with the test run. */
    @Override
    public void stop() {}

    /** Where it listens; begun when first asked for. */
    public static synchronized int port() {
        if (server == null) {
            try {
                server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Thread.ofPlatform().daemon().name("clamd").start(VirusScannerDaemon::serve);
        }
        return server.getLocalPort();
    }

    /** From now on this is answered to everything; null for what is found. */
    public static void answerAlways(String reply) {
        answer = reply;
    }

    private static void serve() {
        while (true) {
            try (Socket client = server.accept()) {
                String reply = answer == null ? look(new DataInputStream(client.getInputStream())) : answer;
                client.getOutputStream().write((reply + "\0").getBytes(StandardCharsets.US_ASCII));
            } catch (IOException brokenOff) {
                // The next client may be better.
            }
        }
    }

    private static String look(DataInputStream in) throws IOException {
        StringBuilder command = new StringBuilder();
        for (int next = in.read(); next > 0; next = in.read()) {
            command.append((char) next);
        }
        if (!command.toString().equals("zINSTREAM")) {
            return "UNKNOWN COMMAND";
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            content.write(in.readNBytes(length));
        }
        return content.toString(StandardCharsets.ISO_8859_1).contains(VIRUS)
                ? "stream: Eicar-Test-Signature FOUND"
                : "stream: OK";
    }
}
