package vn.satcoso.proposal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** A proposal as it is at one moment. */
record ProposalFacts(
        UUID id, ProposalLine line, Origin origin, Author author, ProposalContent said, StandingFacts standing) {

    boolean direct() {
        return line == ProposalLine.DIRECT;
    }

    /** The fields that the history compares; units by their ids are named by the caller. */
    Map<String, Object> snapshot(Map<UUID, String> names) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("state", standing.state());
        fields.put("proposalLine", line);
        fields.put("proposalKind", said.kind());
        fields.put("content", said.content());
        fields.put("place", said.place());
        fields.put("responsible", said.responsible());
        fields.put("requested", said.requested());
        fields.put("sector", said.sector());
        fields.put("urgency", said.urgency());
        fields.put("competence", standing.competence());
        fields.put("desk", names.get(standing.deskId()));
        fields.put("owner", names.get(standing.ownerId()));
        fields.put("agency", names.get(standing.agencyId()));
        fields.put("dueOn", standing.dueOn());
        fields.put("pausedOn", standing.pausedOn());
        fields.put("extension", standing.extension());
        fields.put("outcome", standing.outcome());
        fields.put("closure", standing.closure());
        fields.put("result", standing.result());
        fields.put("reached", standing.reached().isEmpty() ? null : standing.reached());
        fields.put("reopened", standing.reopened());
        return fields;
    }
}
