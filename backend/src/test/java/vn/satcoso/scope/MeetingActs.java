package vn.satcoso.scope;

import java.time.LocalDate;
import java.util.Map;
import vn.satcoso.support.World;
import vn.satcoso.support.World.Branch;

/** Acts on thematic meetings; each finds a meeting of its own, in another quarter than the one of the tests. */
record MeetingActs(World world) {
    Call of(String operation, Branch branch, int n) {
        LocalDate day = LocalDate.of(2027, 3, 1 + n % 28);
        return switch (operation) {
            case "createMeeting" ->
                Call.on(branch.cell().id())
                        .sending(Map.of(
                                "heldOn",
                                day,
                                "time",
                                "19:30",
                                "place",
                                "Nhà văn hóa",
                                "topic",
                                "Chuyên đề " + n,
                                "modelMeeting",
                                false));
            case "updateMeeting" ->
                Call.on(world.meeting(branch.cell(), day))
                        .sending(0, Map.of("topic", "Chuyên đề " + n, "modelMeeting", true));
            case "cancelMeeting" -> Call.on(world.meeting(branch.cell(), day)).sending(0, Map.of("reason", "Mưa lũ"));
            default -> throw new IllegalStateException("No call is written for " + operation);
        };
    }
}
