package vn.satcoso.workplan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.satcoso.unit.UnitKind;
import vn.satcoso.unit.UnitRef;
import vn.satcoso.workplan.PlanEditionResponse.EditionVisit;

class EditionChangesTest {
    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @DisplayName("S0-18: what differs between two editions")
    @CsvSource({
        "A3,A3,''",
        "A3,A3 B5,ADDED B5",
        "A3 B5,A3,REMOVED B5",
        "A3,A6,MOVED A6 from 3",
        "A3 A9,A4 A9,MOVED A4 from 3",
        "A3,B3,'ADDED B3, REMOVED A3'",
        "A3 A4,A7,'REMOVED A4, MOVED A7 from 3'",
        "A3,A3x,REWORDED A3"
    })
    void differences(String before, String after, String expected) {
        assertEquals(
                expected,
                EditionChanges.between(visits(before), visits(after)).stream()
                        .map(change -> change.kind() + " "
                                + change.visit().cell().code() + change.visit().month()
                                + (change.monthBefore() == null ? "" : " from " + change.monthBefore()))
                        .collect(Collectors.joining(", ")));
    }

    private static List<EditionVisit> visits(String text) {
        return Arrays.stream(text.split(" "))
                .map(one -> new EditionVisit(
                        new UnitRef(
                                UUID.nameUUIDFromBytes(one.substring(0, 1).getBytes()),
                                one.substring(0, 1),
                                one.substring(0, 1),
                                UnitKind.CELL),
                        "Xã",
                        Integer.parseInt(one.replaceAll("\\D", "")),
                        null,
                        one.endsWith("x") ? "ghi chú" : null))
                .toList();
    }
}
