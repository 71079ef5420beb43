package vn.satcoso.demo;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;
import vn.satcoso.support.Database;
import vn.satcoso.support.SigningKey;

/** The service with the demo province, on a database of its own. */
public class DemoProfile implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("satcoso.demo", "true");
    }

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(
                new TestResourceEntry(Database.class, Map.of("name", "satcoso_demo")),
                new TestResourceEntry(SigningKey.class));
    }
}
