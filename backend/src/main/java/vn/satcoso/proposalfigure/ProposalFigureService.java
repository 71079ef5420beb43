package vn.satcoso.proposalfigure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.satcoso.platform.tabular.TableWriter.Table;

/** Difficulties and proposals in numbers, as of any day (S0-14, S3-28…S3-31). */
@ApplicationScoped
class ProposalFigureService {
    @Inject
    ProposalFigureList list;

    @Inject
    FigureSheets sheets;

    @Transactional
    List<ProposalFigure> of(ProposalFigureFilter filter) {
        return list.of(filter);
    }

    @Transactional
    Table table(ProposalFigureFilter filter) {
        return sheets.groups(list.of(filter), filter);
    }
}
