package vn.satcoso.briefing;

import jakarta.validation.constraints.Size;

/** The whole draft; parts may still be missing. */
public record SaveBriefingRequest(
        @Size(max = 5000) String situation,
        @Size(max = 5000) String hotIssues,
        @Size(max = 5000) String openProposals,
        @Size(max = 5000) String lastOutcome) {}
