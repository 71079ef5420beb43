package vn.satcoso.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import vn.satcoso.official.OfficialRef;
import vn.satcoso.platform.error.RequestLanguage;
import vn.satcoso.platform.security.CurrentUser;
import vn.satcoso.platform.security.Scope;
import vn.satcoso.unit.UnitKind;
import vn.satcoso.unit.UnitRef;

@ApplicationScoped
class SessionService {
    @Inject
    CurrentUser user;

    @Inject
    Scope scope;

    @Inject
    RequestLanguage language;

    @Inject
    Clock clock;

    @Transactional
    MeResponse me() {
        String problem = scope.problem();
        return new MeResponse(
                user.subject(),
                user.username(),
                user.name(),
                user.roles().stream().sorted().toList(),
                scope.unit()
                        .map(u -> new UnitRef(u.id(), u.code(), u.name(), UnitKind.valueOf(u.kind())))
                        .orElse(null),
                scope.official()
                        .map(o -> new OfficialRef(o.id(), o.code(), o.fullName()))
                        .orElse(null),
                LocalDate.now(clock),
                problem == null
                        ? null
                        : new MeResponse.Problem(problem, language.text(problem, String.valueOf(user.unitCode()))),
                Menu.actions(user.roles()));
    }
}
