package vn.satcoso.platform.error;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.jboss.logging.Logger;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Names the rule behind a constraint that the database refused, so that two clerks at once get a clear answer. */
@ApplicationScoped
class DatabaseRefusals {
    private static final Logger LOG = Logger.getLogger(DatabaseRefusals.class);

    /** Statement timeout, lock timeout, deadlock, serialization failure: the same call may succeed a little later. */
    private static final Set<String> PASSING = Set.of("57014", "55P03", "40P01", "40001");

    /** The conflict behind this failure, or null when no named constraint caused it. */
    DomainException explain(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException sql && sql.getServerErrorMessage() != null) {
                ServerErrorMessage message = sql.getServerErrorMessage();
                String state = String.valueOf(sql.getSQLState());
                if (message.getConstraint() != null && state.startsWith("23")) {
                    return DomainException.conflict(code(message.getConstraint()));
                }
            }
        }
        return null;
    }

    private static String code(String constraint) {
        String code = "database." + constraint;
        if (Messages.written(code)) {
            return code;
        }
        LOG.warnf("Constraint %s refused what the rules let through", constraint);
        return "database.refused";
    }

    boolean overloaded(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException
                    || cause instanceof SQLException sql
                            && (PASSING.contains(String.valueOf(sql.getSQLState()))
                                    || String.valueOf(sql.getMessage()).contains("Acquisition timeout"))) {
                return true;
            }
        }
        return false;
    }
}
