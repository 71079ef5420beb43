package vn.satcoso.proposal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.tabular.TableFormat;
import vn.satcoso.platform.tabular.TableWriter;

/** The list to take away: the rows go from the database into the file one by one, however many there are. */
@ApplicationScoped
class ProposalFileService {
    private static final int LONGEST_SECONDS = 300;

    @Inject
    ProposalList list;

    @Inject
    ProposalSheets sheets;

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    /** What the caller may not see, or cannot be sorted so, is settled before the first byte is written. */
    @Transactional
    StreamingOutput file(ProposalListFilter filter, String sort, TableFormat format) {
        ListQuery query = list.all(ProposalSheets.COLUMNS, filter, sort);
        return out ->
                QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> write(query, filter, format, out));
    }

    private void write(ListQuery query, ProposalListFilter filter, TableFormat format, OutputStream out) {
        LocalDate today = LocalDate.now(clock);
        Instant now = clock.instant();
        try (Stream<List<Object>> rows = query.stream(em, row -> sheets.cells(row, today, now))) {
            TableWriter.write(format, sheets.table(filter, today, rows::iterator), out);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
