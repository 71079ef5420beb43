package vn.satcoso.official;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.security.OfficialDirectory;
import vn.satcoso.platform.security.Person;

@ApplicationScoped
class OfficialDirectorySource implements OfficialDirectory {
    @Inject
    EntityManager em;

    @Override
    public Optional<Person> official(String code) {
        return ListQuery.select("o.id, o.code, o.full_name", "official o")
                .where("o.code = :code", "code", code)
                .where("o.active")
                .find(em, row -> new Person(row.id("id"), row.text("code"), row.text("full_name")));
    }
}
