package vn.satcoso.proposal;

import java.util.UUID;
import vn.satcoso.unit.UnitKind;

/** An agency to which a matter may be sent, or that has one, and the committee it belongs to. */
public record ReferralAgency(UUID id, String code, String name, String committee, UnitKind level) {}
