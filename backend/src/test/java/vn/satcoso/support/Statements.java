package vn.satcoso.support;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Hears every SQL statement of the service, so that a test can say how many a request may cost. */
@PersistenceUnitExtension
public class Statements implements StatementInspector {
    private static final List<String> HEARD = new CopyOnWriteArrayList<>();

    /** The statements that were run while the act lasted. */
    public static List<String> during(Runnable act) {
        HEARD.clear();
        act.run();
        return List.copyOf(HEARD);
    }

    @Override
    public String inspect(String sql) {
        HEARD.add(sql);
        return sql;
    }
}
