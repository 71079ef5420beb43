package vn.satcoso.local;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keycloak's entry of the web client, which names the addresses that a sign-in may return to. */
final class WebClient {

    private final String keycloak;
    private final String adminPassword;

    WebClient(String keycloak, String adminPassword) {
        this.keycloak = keycloak;
        this.adminPassword = adminPassword;
    }

    /** Lets sign-ins return to another address than the one that the realm was imported for. */
    boolean move(String from, String to) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            String form = "grant_type=password&client_id=admin-cli&username=admin&password="
                    + URLEncoder.encode(adminPassword, StandardCharsets.UTF_8);
            String granted = send(
                            http,
                            request("/realms/master/protocol/openid-connect/token")
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(BodyPublishers.ofString(form)))
                    .body();
            String token = "Bearer " + first(granted, "\"access_token\":\"([^\"]+)\"");
            String clients = "/admin/realms/satcoso/clients";
            String found = send(http, request(clients + "?clientId=satcoso-web").header("Authorization", token))
                    .body();
            String moved = found.substring(1, found.length() - 1).replace(from, to);
            return send(
                                    http,
                                    request(clients + "/" + first(found, "\"id\":\"([0-9a-f-]{36})\""))
                                            .header("Authorization", token)
                                            .header("Content-Type", "application/json")
                                            .PUT(BodyPublishers.ofString(moved)))
                            .statusCode()
                    == 204;
        } catch (IOException | IllegalStateException refused) {
            return false;
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(keycloak + path));
    }

    private static HttpResponse<String> send(HttpClient http, HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException stopped) {
            throw new Failure("stopped");
        }
    }

    private static String first(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + pattern);
        }
        return matcher.group(1);
    }
}
