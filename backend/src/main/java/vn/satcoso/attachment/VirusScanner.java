package vn.satcoso.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.satcoso.platform.error.DomainException;

/** Lets ClamAV look at a file, over its INSTREAM command; nothing is taken that it was asked to see and did not. */
@ApplicationScoped
class VirusScanner {
    private static final Logger LOG = Logger.getLogger(VirusScanner.class);
    private static final int CHUNK = 64 << 10;
    private static final int REPLY_LIMIT = 1 << 10;

    @ConfigProperty(name = "satcoso.clamav.host")
    String host;

    @ConfigProperty(name = "satcoso.clamav.port")
    int port;

    @ConfigProperty(name = "satcoso.clamav.timeout")
    Duration timeout;

    boolean configured() {
        return !host.isBlank() && !"off".equals(host);
    }

    /** 400 at the file when it is infected, 503 when the scanner does not answer as it should. */
    void check(Path file) {
        String reply;
        try {
            reply = ask(file);
        } catch (IOException unreachable) {
            LOG.errorf("ClamAV at %s:%d does not answer: %s", host, port, unreachable);
            throw DomainException.unavailable("attachment.scannerDown");
        }
        if (reply.endsWith(" FOUND")) {
            LOG.warnf("ClamAV refused an upload: %s", reply);
            throw DomainException.invalid("file", "attachment.infected");
        }
        if (!reply.equals("stream: OK")) {
            LOG.errorf("ClamAV could not look at an upload: %s", reply);
            throw DomainException.unavailable("attachment.scannerDown");
        }
    }

    private String ask(Path file) throws IOException {
        int millis = Math.toIntExact(timeout.toMillis());
        try (Socket socket = new Socket();
                InputStream content = Files.newInputStream(file)) {
            socket.connect(new InetSocketAddress(host, port), millis);
            socket.setSoTimeout(millis);
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            byte[] chunk = new byte[CHUNK];
            for (int read = content.read(chunk); read > 0; read = content.read(chunk)) {
                out.writeInt(read);
                out.write(chunk, 0, read);
            }
            out.writeInt(0);
            out.flush();
            String reply = new String(socket.getInputStream().readNBytes(REPLY_LIMIT), StandardCharsets.US_ASCII);
            return reply.replace("\0", "").replaceAll("\\p{Cntrl}", "").strip();
        }
    }
}
