package vn.satcoso.demo;

import java.util.Map;

/** Who does what with the difficulties and proposals of the story. */
final class Actors {
    private static final Map<String, String> CLERKS =
            Map.of("T", "Nguyễn Thị Minh Hà", "T-H1", "Lò Văn Sơn", "T-SNN", "Đỗ Hữu Lộc");
    private static final String STANDING = "Lê Quang Vinh";

    private Actors() {}

    static String of(String act, Matter matter) {
        return switch (act) {
            case "create", "submit" -> matter.official == null ? clerk(matter.seat) : matter.author();
            case "return", "refer", "notForward", "settle", "adopt", "merge", "split", "decideExtension" ->
                clerk(matter.desk);
            case "direct" -> STANDING;
            case "dispute", "confirm", "inform" -> matter.unit.keeper();
            default -> clerk(matter.agency);
        };
    }

    static String clerk(Place seat) {
        return CLERKS.getOrDefault(seat.code(), seat.clerk() == null ? "Văn thư " + seat.name() : seat.clerk());
    }
}
