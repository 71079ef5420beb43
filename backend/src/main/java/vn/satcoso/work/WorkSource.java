package vn.satcoso.work;

import java.time.LocalDate;
import java.util.List;

/**
 * What one feature has for the current user to do. A feature that implements it has its work on the first page; each count
 * must be the total of the list that the group opens.
 */
public interface WorkSource {
    List<WorkGroup> work(LocalDate today);
}
