package vn.satcoso.reminder;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;
import vn.satcoso.support.Database;
import vn.satcoso.support.SigningKey;

/** A database of its own: a night looks at everybody there is, and the others' tests leave thousands behind. */
public class NightlyProfile implements QuarkusTestProfile {
    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(
                new TestResourceEntry(Database.class, Map.of("name", "satcoso_nightly")),
                new TestResourceEntry(SigningKey.class));
    }
}
