package vn.satcoso.attachment;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import vn.satcoso.support.ObjectStore;

/** The product with its files in an object store. */
public class BucketProfile implements QuarkusTestProfile {
    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(ObjectStore.class));
    }
}
