package vn.satcoso.quota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;
import vn.satcoso.platform.tabular.TableWriter.Table;

/** The grid of officials and periods, and what is shown as a table to take away (S3-40). */
@ApplicationScoped
class QuotaGridService {
    @Inject
    QuotaGrid grid;

    @Inject
    QuotaService table;

    @Inject
    QuotaLines lines;

    @Inject
    QuotaSheets sheets;

    @Transactional
    Page<QuotaGridRow> page(QuotaFilter filter, PageRequest request) {
        return grid.page(filter, request.inFixedOrder());
    }

    /** The quota table with these filters in this order, whole. */
    @Transactional
    Table lines(QuotaFilter filter, String sort) {
        List<QuotaLineRow> rows = table.rows(filter, sort);
        return sheets.lines(rows, filter, day(filter));
    }

    /** The grid with these filters, whole. */
    @Transactional
    Table grid(QuotaFilter filter) {
        return sheets.grid(grid.all(filter), filter, day(filter));
    }

    private LocalDate day(QuotaFilter filter) {
        return lines.moment(filter.asOf).day();
    }
}
