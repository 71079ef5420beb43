package vn.satcoso.platform.error;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Names the rule behind a constraint that the database refused, so that two clerks at once get a clear answer. */
@ApplicationScoped
class DatabaseRefusals {

    /** The conflict behind this failure, or null when no named constraint caused it. */
    DomainException explain(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException sql && sql.getServerErrorMessage() != null) {
                ServerErrorMessage message = sql.getServerErrorMessage();
                String state = String.valueOf(sql.getSQLState());
                if (message.getConstraint() != null && state.startsWith("23")) {
                    return DomainException.conflict("database." + message.getConstraint());
                }
            }
        }
        return null;
    }

    boolean overloaded(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException
                    || cause instanceof SQLException sql
                            && sql.getMessage() != null
                            && sql.getMessage().contains("Acquisition timeout")) {
                return true;
            }
        }
        return false;
    }
}
