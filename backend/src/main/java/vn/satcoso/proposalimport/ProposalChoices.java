package vn.satcoso.proposalimport;

import java.util.Map;
import vn.satcoso.imports.ImportChoices;
import vn.satcoso.proposal.Competence;
import vn.satcoso.proposal.ProposalKind;
import vn.satcoso.proposal.Urgency;

/** How people write the choices of a proposal in a table. */
final class ProposalChoices {
    static final ImportChoices<ProposalKind> KINDS = new ImportChoices<>(
            ProposalKind.class,
            Map.of(
                    ProposalKind.DIFFICULTY, "Khó khăn, vướng mắc",
                    ProposalKind.PROPOSAL, "Kiến nghị, đề xuất"));

    static final ImportChoices<Urgency> URGENCIES = new ImportChoices<>(
            Urgency.class,
            Map.of(Urgency.NORMAL, "Bình thường, thường", Urgency.URGENT, "Cần giải quyết gấp, gấp, khẩn"));

    static final ImportChoices<Competence> COMPETENCES = new ImportChoices<>(
            Competence.class,
            Map.of(
                    Competence.INDIVIDUAL, "Cá nhân cán bộ, cá nhân",
                    Competence.TEAM, "Tổ dự sinh hoạt, tổ",
                    Competence.CELL, "Chi bộ",
                    Competence.COMMUNE, "Cấp xã, xã",
                    Competence.DISTRICT, "Cấp huyện, huyện",
                    Competence.PROVINCE, "Cấp tỉnh, tỉnh",
                    Competence.CENTRAL, "Trung ương"));

    private ProposalChoices() {}
}
