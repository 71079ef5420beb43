package vn.satcoso.imports;

import static vn.satcoso.platform.security.Roles.INTEGRATION_WRITE;
import static vn.satcoso.platform.security.Roles.PROVINCE_ORGANIZER;

import java.util.List;
import vn.satcoso.platform.security.Area;

/** Answered by the feature that owns what is imported. */
public interface ImportHandler {
    ImportKind kind();

    /** The known columns in the order of the template. */
    List<ImportColumn> columns();

    /** The roles that bring such files in, each into its own area. */
    default String[] roles() {
        return new String[] {PROVINCE_ORGANIZER, INTEGRATION_WRITE};
    }

    /** How many rows a file may have. */
    default int mostRows() {
        return ImportService.MAX_ROWS;
    }

    /** Whether an organizer may import this before his province exists. */
    default boolean mayFoundProvince() {
        return false;
    }

    /**
     * Marks every row that changes nothing or is faulty; the others are new. Reads only, and in a fixed number of
     * queries. What the result stores it stores in the same transaction, and only when no row is faulty.
     */
    ImportPlan check(List<ImportRow> rows, Area area);
}
