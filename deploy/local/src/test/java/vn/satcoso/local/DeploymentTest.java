package vn.satcoso.local;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;

/** What docker-compose.yml and the files of deploy/ name must exist and agree, since no test here can start them. */
class DeploymentTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final String COMPOSE = read("docker-compose.yml");
    private static final Map<String, Object> MODEL = new Yaml().load(COMPOSE);
    private static final Map<String, Map<String, Object>> SERVICES = map(MODEL.get("services"));

    @TestFactory
    Stream<DynamicTest> everyServiceIsPinnedHealthyAndRestarted() {
        return each((name, service) -> {
            String image = (String) service.get("image");
            assertTrue(service.containsKey("build") || image.matches(".+:\\d+.*"), "no version: " + image);
            if (runsOnce(service)) {
                return;
            }
            Map<String, Object> check = map(service.get("healthcheck"));
            assertNotNull(check.get("test"), "no health check");
            assertNotNull(check.get("interval"), "no interval");
            assertEquals("unless-stopped", service.get("restart"));
        });
    }

    /** A step that ends before the services start, such as the migration of the database. */
    private static boolean runsOnce(Map<String, Object> service) {
        return "no".equals(service.get("restart"));
    }

    @Test
    void onlyTheMigrationHoldsTheOwnersPassword() {
        assertTrue(map(SERVICES.get("migrate").get("environment")).containsKey("SATCOSO_DB_OWNER_PASSWORD"));
        assertFalse(map(SERVICES.get("backend").get("environment")).containsKey("SATCOSO_DB_OWNER_PASSWORD"));
    }

    @TestFactory
    Stream<DynamicTest> everyDependencyIsAHealthyService() {
        return each((_, service) -> map(service.get("depends_on")).forEach((other, how) -> {
            assertTrue(SERVICES.containsKey(other), other + " is no service");
            String condition = runsOnce(SERVICES.get(other)) ? "service_completed_successfully" : "service_healthy";
            assertEquals(condition, map(how).get("condition"));
        }));
    }

    @TestFactory
    Stream<DynamicTest> everyImageIsMadeFromFilesThatExist() {
        return each((_, service) -> {
            if (service.containsKey("build")) {
                Map<String, String> build = map(service.get("build"));
                Path context = ROOT.resolve(build.get("context"));
                Path dockerfile = context.resolve(build.getOrDefault("dockerfile", "Dockerfile"));
                assertTrue(Files.exists(dockerfile), dockerfile + " is missing");
                for (String source : copied(Files.readString(dockerfile))) {
                    assertTrue(Files.exists(context.resolve(source)), source + " is missing");
                }
            }
        });
    }

    @Test
    void everyVolumeExistsAndIsUsed() {
        Set<String> named = new TreeSet<>();
        for (Map<String, Object> service : SERVICES.values()) {
            for (String volume : DeploymentTest.<String>list(service.get("volumes"))) {
                String source = volume.split(":")[0];
                if (source.startsWith(".")) {
                    assertTrue(Files.exists(ROOT.resolve(source)), source + " is missing");
                } else {
                    named.add(source);
                }
            }
        }
        assertEquals(map(MODEL.get("volumes")).keySet(), named);
    }

    @Test
    void everyVariableIsDocumentedAndUsed() {
        Set<String> used = found(COMPOSE, "\\$\\{([A-Z0-9_]+)");
        Set<String> documented = found(read("deploy/.env.example"), "(?m)^([A-Z0-9_]+)=");
        assertEquals(used, documented);
    }

    @Test
    void secretsMustBeSetAndHaveNoDefault() {
        Set<String> secrets = found(COMPOSE, "\\$\\{(\\w*(?:PASSWORD|SECRET|URL)\\w*)");
        assertFalse(secrets.isEmpty());
        for (String name : secrets) {
            assertEquals(count(COMPOSE, "\\$\\{" + name), count(COMPOSE, "\\$\\{" + name + asked(name)), name);
        }
        Set<String> filled = found(read("deploy/.env.example"), "(?m)^(\\w*(?:PASSWORD|SECRET)\\w*)=\\S");
        assertEquals(Set.of(), filled, "the example carries secrets");
        for (Map<String, Object> service : SERVICES.values()) {
            DeploymentTest.<Object>map(service.get("environment")).forEach((name, value) -> {
                if (name.matches(".*(PASSWORD|SECRET)$")) {
                    assertTrue(
                            value.toString().matches("\\$\\{\\w+" + asked(name) + ".*}"),
                            name + " is written in the file");
                }
            });
        }
    }

    /** A mail server may ask for no password and files may lie in a folder: those may be empty, but must be set. */
    private static String asked(String name) {
        return name.matches("SATCOSO_(SMTP|S3)_.*") ? "\\?" : ":\\?";
    }

    @Test
    void onlyTheWebServerIsPublishedAndItListensThere() {
        SERVICES.forEach((name, service) -> assertEquals(name.equals("web"), service.containsKey("ports"), name));
        String published =
                DeploymentTest.<String>list(SERVICES.get("web").get("ports")).getFirst();
        String inside = published.substring(published.lastIndexOf(':') + 1);
        assertEquals(Set.of(inside), found(read("deploy/web/nginx.conf"), "listen (\\d+);"));
        assertEquals(Set.of(inside), found(read("deploy/web/Dockerfile"), "EXPOSE (\\d+)"));
    }

    @Test
    void theWebServerPassesOnToServicesAtTheirPorts() {
        String nginx = read("deploy/web/nginx.conf");
        Set<String> targets = found(nginx, "set \\$\\w+ ([a-z]+:\\d+);");
        assertEquals(Set.of("backend:8080", "keycloak:8080"), targets);
        assertEquals(Set.of("8080"), found(read("deploy/backend/Dockerfile"), "EXPOSE (\\d+)"));
        assertEquals(Set.of("8080"), found(read("deploy/backend/Dockerfile"), "SATCOSO_PORT=(\\d+)"));
        for (String included : found(nginx, "include /etc/nginx/(\\S+);")) {
            assertTrue(read("deploy/web/Dockerfile").contains("deploy/web/" + included), included + " is not copied");
        }
        Set<String> open = found(nginx, "location (/\\S*) \\{(?=[^}]*proxy_pass)");
        assertEquals(
                Set.of("/api/", "/api/v1/feeds/", "/q/health/", "/auth/", "/auth/resources/"),
                open,
                "nothing else of the backend is for strangers");
    }

    @Test
    void theWebServerSendsTheSecurityHeaders() {
        String headers = read("deploy/web/headers.conf");
        assertAll(Stream.of(
                        "default-src 'self'",
                        "script-src 'self';",
                        "frame-ancestors 'self'",
                        "X-Content-Type-Options nosniff",
                        "Strict-Transport-Security")
                .map(part -> () -> assertTrue(headers.contains(part), part)));
        String nginx = read("deploy/web/nginx.conf");
        for (String location : List.of("location /assets/ {", "location / {")) {
            String block = nginx.substring(nginx.indexOf(location), nginx.indexOf('}', nginx.indexOf(location)));
            assertTrue(block.contains("include /etc/nginx/headers.conf;"), location);
        }
    }

    @Test
    void theBackendKnowsEveryVariableItIsGiven() {
        String settings = read("backend/src/main/resources/application.properties");
        for (String name : map(SERVICES.get("backend").get("environment")).keySet()) {
            assertTrue(
                    name.matches("TZ|QUARKUS_.*") || settings.contains("${" + name),
                    name + " is unknown to the backend");
        }
    }

    @Test
    void theDatabaseScriptIsGivenEveryPasswordItReads() {
        Set<String> read = found(read("deploy/postgres/10-roles.sh"), "\\$(SATCOSO_\\w+)");
        assertFalse(read.isEmpty());
        assertTrue(map(SERVICES.get("postgres").get("environment")).keySet().containsAll(read), read.toString());
    }

    @Test
    void theRealmIsGivenEveryValueItAsksForAndHoldsNoPerson() {
        String realm = read("deploy/keycloak/satcoso-realm.json");
        Set<String> asked = found(realm, "\\$\\{(SATCOSO_\\w+)}");
        assertEquals(Set.of("SATCOSO_WEB_URL", "SATCOSO_INTEGRATION_SECRET", "SATCOSO_INTEGRATION_UNIT"), asked);
        assertTrue(map(SERVICES.get("keycloak").get("environment")).keySet().containsAll(asked));
        Map<String, Object> model = new Yaml().load(realm);
        for (Map<String, Object> user : DeploymentTest.<Map<String, Object>>list(model.get("users"))) {
            assertNotNull(user.get("serviceAccountClientId"), user.get("username") + " is a person");
        }
        assertFalse(read("deploy/keycloak/Dockerfile").contains("demo"), "demo users in the image");
    }

    @Test
    void localAndDeployedVersionsAreTheSame() {
        String local = found(read("deploy/local/pom.xml"), "<postgres.version>(\\d+)")
                .iterator()
                .next();
        assertEquals("postgres:" + local, SERVICES.get("postgres").get("image"));
        Set<String> keycloak = found(read("dev"), "(?m)^keycloak_version=(\\S+)");
        assertEquals(keycloak, found(read("deploy/keycloak/Dockerfile"), "FROM keycloak/keycloak:(\\S+)"));
    }

    private interface Check {
        void of(String name, Map<String, Object> service) throws IOException;
    }

    private static Stream<DynamicTest> each(Check check) {
        return SERVICES.entrySet().stream()
                .map(entry ->
                        DynamicTest.dynamicTest(entry.getKey(), () -> check.of(entry.getKey(), entry.getValue())));
    }

    /** What a Dockerfile copies from its context, not from an earlier stage. */
    private static List<String> copied(String dockerfile) {
        List<String> sources = new ArrayList<>();
        for (String line :
                dockerfile.lines().filter(l -> l.matches("COPY (?!--from).*")).toList()) {
            String[] words = line.split(" +");
            sources.addAll(List.of(words).subList(1, words.length - 1));
        }
        return sources;
    }

    private static Set<String> found(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        return matcher.results().map(result -> result.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static long count(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().count();
    }

    private static String read(String path) {
        try {
            return Files.readString(ROOT.resolve(path));
        } catch (IOException missing) {
            throw new AssertionError(path + " cannot be read", missing);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> Map<String, T> map(Object value) {
        return value == null ? Map.of() : (Map<String, T>) value;
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> list(Object value) {
        return value == null ? List.of() : (List<T>) value;
    }
}
