package vn.satcoso.proposalfigure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Difficulties and proposals in numbers, as of any day (S0-14, S3-28…S3-31). */
@ApplicationScoped
class ProposalFigureService {
    @Inject
    ProposalFigureList list;

    @Transactional
    List<ProposalFigure> of(ProposalFigureFilter filter) {
        return list.of(filter);
    }
}
