package vn.satcoso.support;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Hears every SQL statement of the service, so that a test can say how many a request may cost. */
@PersistenceUnitExtension
public class Statements implements StatementInspector {
    private static volatile List<String> heard;

    /** The statements that were run while the act lasted. */
    public static List<String> during(Runnable act) {
        List<String> during = new CopyOnWriteArrayList<>();
        heard = during;
        try {
            act.run();
        } finally {
            heard = null;
        }
        return List.copyOf(during);
    }

    @Override
    public String inspect(String sql) {
        List<String> during = heard;
        if (during != null) {
            during.add(sql);
        }
        return sql;
    }
}
