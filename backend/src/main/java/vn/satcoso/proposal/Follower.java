package vn.satcoso.proposal;

import java.util.List;
import java.util.UUID;

/**
 * Somebody who follows a proposal by his own choice, and who he was when he began: the official, or the seat and the
 * roles there. By that, and by nothing else, he is told as long as it lets him see the proposal.
 */
record Follower(String subject, UUID officialId, UUID seatId, String seatCode, String seatKind, List<String> roles) {}
