package vn.satcoso.platform.security;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * What the token's roles come to: a service account reads only with the scope satcoso.read in its token, and writes only
 * with satcoso.write; whoever holds a role of the product may read.
 */
@ApplicationScoped
class GrantedRoles implements SecurityIdentityAugmentor {

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous()) {
            return Uni.createFrom().item(identity);
        }
        Set<String> granted = new HashSet<>();
        if (identity.hasRole("integration") && identity.getPrincipal() instanceof JsonWebToken token) {
            granted.addAll(byScope(token.getClaim("scope")));
        }
        if (identity.getRoles().stream().anyMatch(Roles::mayRead)
                || granted.stream().anyMatch(Roles::mayRead)) {
            granted.add(Roles.READER);
        }
        return Uni.createFrom()
                .item(QuarkusSecurityIdentity.builder(identity)
                        .addRoles(granted)
                        .build());
    }

    private static Set<String> byScope(Object claim) {
        List<String> scopes =
                claim == null ? List.of() : Arrays.asList(claim.toString().split(" "));
        Set<String> granted = new HashSet<>();
        if (scopes.contains("satcoso.read")) {
            granted.add(Roles.INTEGRATION_READ);
        }
        if (scopes.contains("satcoso.write")) {
            granted.add(Roles.INTEGRATION_WRITE);
        }
        return granted;
    }
}
