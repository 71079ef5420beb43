package vn.satcoso.support;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/** The service on a database that no other test fills. */
public abstract class OwnDatabase implements QuarkusTestProfile {
    private final String name;

    protected OwnDatabase(String name) {
        this.name = name;
    }

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(
                new TestResourceEntry(Database.class, Map.of("name", name)), new TestResourceEntry(SigningKey.class));
    }
}
