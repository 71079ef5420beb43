package vn.satcoso.platform.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.FileSystemAccess;
import io.vertx.ext.web.handler.StaticHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Serves the built frontend in the local mode; in production a web server in front does it. */
@ApplicationScoped
class WebPages {
    private static final int AFTER_EVERYTHING = 20_000;

    @ConfigProperty(name = "satcoso.web.root")
    Optional<String> root;

    @ConfigProperty(name = "satcoso.oidc.issuer")
    String issuer;

    void register(@Observes Router router) {
        if (root.isEmpty()) {
            return;
        }
        Path folder = Path.of(root.get()).toAbsolutePath();
        if (!Files.isRegularFile(folder.resolve("index.html"))) {
            throw new IllegalStateException("No index.html in " + folder + ": build the frontend first");
        }
        StaticHandler files = StaticHandler.create(FileSystemAccess.ROOT, folder.toString())
                .setIndexPage("index.html")
                .setCachingEnabled(false);
        router.routeWithRegex("^/(?!api/|q/).*")
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .order(AFTER_EVERYTHING)
                .handler(this::secure)
                .handler(files);
        router.routeWithRegex("^/(?!api/|q/|assets/).*")
                .method(HttpMethod.GET)
                .order(AFTER_EVERYTHING + 1)
                .handler(this::secure)
                .handler(context -> context.response()
                        .putHeader("Content-Type", "text/html; charset=utf-8")
                        .sendFile(folder.resolve("index.html").toString()));
    }

    private void secure(RoutingContext context) {
        String keycloak = issuer.replaceFirst("^(https?://[^/]+).*", "$1");
        boolean hashed = context.normalizedPath().startsWith("/assets/");
        context.response()
                .putHeader("Cache-Control", hashed ? "public, max-age=31536000, immutable" : "no-cache")
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Referrer-Policy", "same-origin")
                .putHeader(
                        "Content-Security-Policy",
                        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; "
                                + "font-src 'self' data:; connect-src 'self' " + keycloak + "; frame-src 'self' blob: "
                                + keycloak
                                + "; frame-ancestors 'self'; base-uri 'self'; form-action 'self' " + keycloak);
        context.next();
    }
}
