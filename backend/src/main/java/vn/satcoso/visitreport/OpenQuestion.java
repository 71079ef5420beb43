package vn.satcoso.visitreport;

import java.time.LocalDate;
import java.util.UUID;

/** A question that an earlier report on the same cell promised to answer later. */
public record OpenQuestion(UUID reportId, LocalDate heldOn, String question) {}
