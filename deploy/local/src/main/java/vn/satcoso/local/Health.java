package vn.satcoso.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Waits until an address answers with success. */
final class Health {

    private static final Duration LIMIT = Duration.ofMinutes(6);

    private Health() {}

    static void await(String address, Process process, String name, Settings settings) {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(5))
                .build();
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build()) {
            while (!succeeds(client, request)) {
                if (!process.isAlive()) {
                    Progress.tail(settings.log(name.toLowerCase(java.util.Locale.ROOT)), 30);
                    throw new Failure(name + " ended while starting");
                }
                if (System.nanoTime() > deadline) {
                    throw new Failure(name + " does not answer at " + address + " after " + LIMIT.toMinutes() + " min");
                }
                Children.pause(200);
            }
        }
    }

    private static boolean succeeds(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            throw new Failure("stopped");
        }
    }
}
