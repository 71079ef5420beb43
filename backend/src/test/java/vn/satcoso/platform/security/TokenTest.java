package vn.satcoso.platform.security;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.Tokens;

/** A forged, stale or foreign token is no token: 401 each, in the shape of every other error. */
@ApiTest
class TokenTest {
    private static final KeyPair STRANGER = keys();
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    @Test
    void aGoodTokenIsLetIn() {
        call(signed(claims())).then().statusCode(200).body("username", equalTo("an"));
    }

    @Test
    void withoutATokenNothingIsShown() {
        refuse(given());
    }

    @Test
    void anotherSchemeIsRefused() {
        refuse(given().header("Authorization", "Basic YW46YW4="));
    }

    @TestFactory
    Stream<DynamicTest> aBadTokenIsRefused() {
        Map<String, Supplier<String>> tokens = new LinkedHashMap<>();
        tokens.put("no algorithm", () -> unsigned("none"));
        tokens.put("no algorithm in capitals", () -> unsigned("NONE"));
        tokens.put("HS256 with the public key", () -> symmetric(publicKey().getEncoded()));
        tokens.put("HS256 with the public key as text", () -> symmetric(pem()));
        tokens.put(
                "RS512 with the right key",
                () -> claims().jws()
                        .algorithm(SignatureAlgorithm.RS512)
                        .keyId("test")
                        .sign(Tokens.keyPair().getPrivate()));
        tokens.put("expired", () -> signed(claims().expiresAt(Instant.now().minusSeconds(120))));
        tokens.put("without an end", TokenTest::endless);
        tokens.put(
                "not yet valid",
                () -> signed(
                        claims().claim("nbf", Instant.now().plusSeconds(600).getEpochSecond())));
        tokens.put("wrong issuer", () -> signed(claims().issuer("https://login.test/realms/master")));
        tokens.put("wrong audience", () -> signed(claims().audience("another-api")));
        tokens.put("audience account only", () -> signed(claims().audience("account")));
        tokens.put("audience of the web page", () -> signed(claims().audience(Set.of("account", "satcoso-web"))));
        tokens.put("ID token", () -> signed(claims().claim("typ", "ID")));
        tokens.put("refresh token", () -> signed(claims().claim("typ", "Refresh")));
        tokens.put("offline token", () -> signed(claims().claim("typ", "Offline")));
        tokens.put("without a type", () -> signed(claims().remove("typ")));
        tokens.put("unknown key id", () -> claims().jws().keyId("other").sign(STRANGER.getPrivate()));
        tokens.put(
                "right key under an unknown id",
                () -> claims().jws().keyId("other").sign(Tokens.keyPair().getPrivate()));
        tokens.put(
                "stranger's key under our key id",
                () -> claims().jws().keyId("test").sign(STRANGER.getPrivate()));
        tokens.put("stranger's key without an id", () -> claims().jws().sign(STRANGER.getPrivate()));
        tokens.put("embedded key", TokenTest::embedded);
        tokens.put(
                "key at an address",
                () -> claims().jws()
                        .header("jku", "http://127.0.0.1:1/keys")
                        .keyId("other")
                        .sign(STRANGER.getPrivate()));
        tokens.put("without a subject", () -> signed(claims().remove("sub")));
        tokens.put("changed after signing", TokenTest::changed);
        tokens.put("without its signature", () -> withoutSignature(signed(claims())));
        tokens.put("garbage", () -> "garbage");
        tokens.put("garbage in three parts", () -> "a.b.c");
        tokens.put("empty", () -> "");
        return tokens.entrySet().stream()
                .map(token -> DynamicTest.dynamicTest(
                        token.getKey(), () -> refuse(bearer(token.getValue().get()))));
    }

    private static void refuse(RequestSpecification request) {
        request.get("/api/v1/me")
                .then()
                .statusCode(401)
                .contentType(startsWith("application/problem+json"))
                .header("WWW-Authenticate", containsString("Bearer"))
                .body("status", equalTo(401))
                .body("code", equalTo("access.unauthenticated"));
    }

    private static io.restassured.response.Response call(String token) {
        return bearer(token).get("/api/v1/me");
    }

    private static RequestSpecification bearer(String token) {
        return given().header("Authorization", "Bearer " + token);
    }

    private static JwtClaimsBuilder claims() {
        return Tokens.claims("an", "T", null, "province-organizer");
    }

    private static String signed(JwtClaimsBuilder claims) {
        return claims.jws().keyId("test").sign(Tokens.keyPair().getPrivate());
    }

    private static String symmetric(byte[] key) {
        return claims().jws()
                .algorithm(SignatureAlgorithm.HS256)
                .keyId("test")
                .sign(new SecretKeySpec(key, "HmacSHA256"));
    }

    private static String endless() {
        return resigned(text(signed(claims()), 1).replaceAll(",?\"exp\":\\d+", ""));
    }

    /** Signs a body that the builder would complete by itself. */
    private static String resigned(String body) {
        try {
            String content = URL.encodeToString("{\"alg\":\"RS256\",\"kid\":\"test\"}".getBytes(StandardCharsets.UTF_8))
                    + "." + URL.encodeToString(body.getBytes(StandardCharsets.UTF_8));
            var signature = java.security.Signature.getInstance("SHA256withRSA");
            signature.initSign(Tokens.keyPair().getPrivate());
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + URL.encodeToString(signature.sign());
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String unsigned(String algorithm) {
        String header = "{\"alg\":\"" + algorithm + "\",\"typ\":\"JWT\",\"kid\":\"test\"}";
        return URL.encodeToString(header.getBytes(StandardCharsets.UTF_8)) + "."
                + signed(claims()).split("\\.")[1] + ".";
    }

    private static String embedded() {
        RSAPublicKey key = (RSAPublicKey) STRANGER.getPublic();
        Map<String, Object> jwk = Map.of(
                "kty",
                "RSA",
                "kid",
                "own",
                "alg",
                "RS256",
                "n",
                number(key.getModulus()),
                "e",
                number(key.getPublicExponent()));
        return claims().jws().keyId("own").header("jwk", jwk).sign(STRANGER.getPrivate());
    }

    private static String changed() {
        String[] parts = signed(claims()).split("\\.");
        String body = text(String.join(".", parts), 1).replace("\"T\"", "\"Q\"");
        return parts[0] + "." + URL.encodeToString(body.getBytes(StandardCharsets.UTF_8)) + "." + parts[2];
    }

    private static String withoutSignature(String token) {
        return token.substring(0, token.lastIndexOf('.') + 1);
    }

    private static String text(String token, int part) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.")[part]), StandardCharsets.UTF_8);
    }

    private static RSAPublicKey publicKey() {
        return (RSAPublicKey) Tokens.keyPair().getPublic();
    }

    private static byte[] pem() {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(publicKey().getEncoded());
        return ("-----BEGIN PUBLIC KEY-----\n" + body + "\n-----END PUBLIC KEY-----")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String number(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int sign = bytes[0] == 0 ? 1 : 0;
        return URL.encodeToString(java.util.Arrays.copyOfRange(bytes, sign, bytes.length));
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
