package vn.satcoso.platform.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The person or system behind the request, as the token says. */
@RequestScoped
public class CurrentUser {
    @Inject
    SecurityIdentity identity;

    @Inject
    JsonWebToken token;

    public boolean known() {
        return !identity.isAnonymous();
    }

    public String subject() {
        return token.getSubject();
    }

    public String name() {
        String name = token.getClaim("name");
        return name == null ? username() : name;
    }

    public String username() {
        String username = token.getClaim("preferred_username");
        return username == null ? subject() : username;
    }

    /** The address that the user gave to the login server; null when he gave none. */
    public String email() {
        return text("email");
    }

    /** The roles of the product that the user holds; other realm roles are left out. */
    public Set<String> roles() {
        return identity.getRoles().stream().filter(Roles::known).collect(Collectors.toUnmodifiableSet());
    }

    public boolean has(String... roles) {
        for (String role : roles) {
            if (identity.hasRole(role)) {
                return true;
            }
        }
        return false;
    }

    /** The code of the unit that the token names, whether or not there is such a unit; null when it names none. */
    public String unitCode() {
        return text("unit");
    }

    String officialCode() {
        return text("official");
    }

    private String text(String claim) {
        Object value = token.getClaim(claim);
        return value == null || value.toString().isBlank()
                ? null
                : value.toString().strip();
    }
}
