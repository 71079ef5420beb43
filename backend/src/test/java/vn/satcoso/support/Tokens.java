package vn.satcoso.support;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Signs tokens as Keycloak would, with a key that exists only for this test run. */
public final class Tokens {
    public static final String ISSUER = "https://login.test/realms/satcoso";
    private static final KeyPair KEYS = keys();
    /** Signing costs many times what a request does, so a person keeps his token through the run. */
    private static final Map<List<?>, String> SIGNED = new ConcurrentHashMap<>();

    private Tokens() {}

    /** A token for a person with these roles at this unit; an empty unit means that none is set. */
    public static String of(String username, String unit, String official, String... roles) {
        return SIGNED.computeIfAbsent(
                Arrays.asList(username, unit, official, List.of(roles)),
                same -> signed(claims(username, unit, official, roles)));
    }

    /** A token of a service account with what it was granted, as {@code satcoso.read satcoso.write}. */
    public static String integration(String username, String unit, String scope) {
        return SIGNED.computeIfAbsent(
                Arrays.asList(username, unit, scope),
                same -> signed(claims(username, unit, null, "integration").claim("scope", scope)));
    }

    private static String signed(JwtClaimsBuilder claims) {
        return claims.jws().keyId("test").sign(KEYS.getPrivate());
    }

    public static JwtClaimsBuilder claims(String username, String unit, String official, String... roles) {
        JwtClaimsBuilder claims = Jwt.issuer(ISSUER)
                .subject("subject-" + username)
                .audience("satcoso-api")
                .claim("preferred_username", username)
                .claim("name", "Người dùng " + username)
                .claim("typ", "Bearer")
                .claim("realm_access", Map.of("roles", List.of(roles)))
                .issuedAt(Instant.now())
                .expiresIn(Duration.ofHours(12));
        if (unit != null) {
            claims.claim("unit", unit);
        }
        if (official != null) {
            claims.claim("official", official);
        }
        return claims;
    }

    public static KeyPair keyPair() {
        return KEYS;
    }

    /** The public key as the login server publishes it. */
    static String keySet() {
        RSAPublicKey key = (RSAPublicKey) KEYS.getPublic();
        return """
                {"keys": [{"kty": "RSA", "kid": "test", "use": "sig", "alg": "RS256", "n": "%s", "e": "%s"}]}""".formatted(number(key.getModulus()), number(key.getPublicExponent()));
    }

    static String number(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int sign = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(bytes, sign, bytes.length));
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
