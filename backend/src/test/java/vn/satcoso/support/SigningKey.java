package vn.satcoso.support;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Stands in for the login server: publishes the key of {@link Tokens} as Keycloak publishes its keys. Everything about a
 * token is checked as in production.
 */
public final class SigningKey implements QuarkusTestResourceLifecycleManager {
    private static final String REALM = "/realms/satcoso";
    private static HttpServer server;

    @Override
    public synchronized Map<String, String> start() {
        if (server == null) {
            server = serve();
        }
        return Map.of("quarkus.oidc.auth-server-url", base() + REALM, "quarkus.oidc.token.issuer", Tokens.ISSUER);
    }

    /** The keys stay for the next test profile; they end with the test run. */
    @Override
    public void stop() {}

    private static HttpServer serve() {
        try {
            HttpServer made = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            made.createContext("/", exchange -> {
                String path = exchange.getRequestURI().getPath();
                byte[] body =
                        (path.endsWith("/certs") ? Tokens.keySet() : discovery()).getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            made.start();
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String discovery() {
        return """
                {"issuer": "%s", "jwks_uri": "%s/certs", "token_endpoint": "%2$s/token",
                 "introspection_endpoint": "%2$s/introspect", "authorization_endpoint": "%2$s/auth"}""".formatted(Tokens.ISSUER, base() + REALM);
    }

    private static String base() {
        return "http://localhost:" + server.getAddress().getPort();
    }
}
