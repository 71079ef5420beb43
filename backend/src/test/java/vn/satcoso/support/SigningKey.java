package vn.satcoso.support;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Lets the service trust the key of {@link Tokens}; everything else about a token is checked as in production. */
public final class SigningKey implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        return Map.of("quarkus.oidc.public-key", Tokens.publicKey(), "quarkus.oidc.token.issuer", Tokens.ISSUER);
    }

    @Override
    public void stop() {}
}
