package vn.satcoso.briefing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a host tells before a visit (S0-32), part by part. */
public record BriefingContent(
        @Schema(nullable = true) String situation,
        @Schema(nullable = true) String hotIssues,
        @Schema(nullable = true) String openProposals,
        @Schema(nullable = true) String lastOutcome) {}
