package vn.satcoso.platform.security;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** A service account reads only with the scope satcoso.read in its token, and writes only with satcoso.write. */
@ApplicationScoped
class IntegrationScopes implements SecurityIdentityAugmentor {

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (!identity.hasRole("integration") || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        Object claim = token.getClaim("scope");
        List<String> scopes =
                claim == null ? List.of() : Arrays.asList(claim.toString().split(" "));
        QuarkusSecurityIdentity.Builder granted = QuarkusSecurityIdentity.builder(identity);
        if (scopes.contains("satcoso.read")) {
            granted.addRole(Roles.INTEGRATION_READ);
        }
        if (scopes.contains("satcoso.write")) {
            granted.addRole(Roles.INTEGRATION_WRITE);
        }
        return Uni.createFrom().item(granted.build());
    }
}
