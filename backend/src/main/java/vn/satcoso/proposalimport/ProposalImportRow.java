package vn.satcoso.proposalimport;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import vn.satcoso.imports.ImportRow;
import vn.satcoso.platform.error.DomainException.Violation;
import vn.satcoso.platform.tabular.CellValues;
import vn.satcoso.proposal.Competence;
import vn.satcoso.proposal.ProposalContent;
import vn.satcoso.sector.SectorWords;

/** A difficulty or proposal as a row of a file says it; what the row does not say or says wrongly is null. */
record ProposalImportRow(
        ImportRow row, String origin, ProposalContent content, Competence competence, LocalDate heardOn) {

    static ProposalImportRow read(ImportRow row, LocalDate today) {
        String origin = row.required("origin", 300);
        row.required("proposal_kind", 200);
        ProposalContent content = new ProposalContent(
                ProposalChoices.KINDS.read(row, "proposal_kind", "proposal.import.kind"),
                row.text("content", 4000),
                row.text("place", 300),
                row.text("responsible", 300),
                row.text("requested", 2000),
                SectorWords.SECTORS.read(row, "sector", "proposal.import.sector"),
                ProposalChoices.URGENCIES.read(row, "urgency", "proposal.import.urgency"),
                row.text("source", 300),
                null);
        LocalDate heardOn = row.date("heard_on");
        if (heardOn != null && heardOn.isAfter(today)) {
            row.fault("heard_on", "proposal.import.heardLater");
        }
        return new ProposalImportRow(
                row,
                origin,
                content,
                ProposalChoices.COMPETENCES.read(row, "competence", "proposal.import.competence"),
                heardOn);
    }

    /** The same faults as on handing in, each at its column; a cell that is wrong already is not blamed twice. */
    void check(Function<ProposalContent, List<Violation>> gate) {
        gate.apply(content).stream()
                .filter(fault -> !row.faulty(fault.field()))
                .forEach(fault -> row.fault(fault.field(), fault.code()));
    }

    /** The same for the same matter of the same place heard on the same day, however it is written. */
    UUID key(UUID unitId) {
        String told = String.join(
                "|",
                unitId.toString(),
                content.kind().name(),
                CellValues.folded(content.content()),
                String.valueOf(heardOn));
        return UUID.nameUUIDFromBytes(told.getBytes(StandardCharsets.UTF_8));
    }
}
