package vn.satcoso.demo;

import java.util.Map;
import vn.satcoso.support.OwnDatabase;

/** The service with the demo province. */
public class DemoProfile extends OwnDatabase {
    public DemoProfile() {
        super("satcoso_demo");
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("satcoso.demo", "true");
    }
}
