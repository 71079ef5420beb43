package vn.satcoso.demo;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.satcoso.reminder.ReminderService;

/** Fills an empty database with the demo province and what its officials have to be reminded of, when the service starts and {@code satcoso.demo} is true. */
@ApplicationScoped
class DemoService {
    private static final int LAST = 10_000;

    @Inject
    DataSource database;

    @Inject
    Clock clock;

    @Inject
    ReminderService reminders;

    @ConfigProperty(name = "satcoso.demo")
    boolean wanted;

    void onStart(@Observes @Priority(LAST) StartupEvent event) {
        if (wanted && load()) {
            Log.info("The demo province has been made");
        }
    }

    /** All or nothing; false when the database holds units already, and then nothing changes. */
    @Transactional
    boolean load() {
        try (Connection connection = database.getConnection()) {
            boolean made = Story.tell(connection, clock.instant());
            if (made) {
                reminders.remind();
            }
            return made;
        } catch (SQLException failed) {
            throw new IllegalStateException("The demo province cannot be made", failed);
        }
    }
}
