package vn.satcoso.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.satcoso.support.Api;

/** The first page of one person, checked against the lists that it opens: each number must be that of its list. */
final class Opened {
    private static final Map<String, String> LISTS = Map.ofEntries(
            Map.entry("WORK_PLANS", "/work-plans"),
            Map.entry("RECEIVED_PLANS", "/work-plans/received"),
            Map.entry("VISITORS", "/expected-visits"),
            Map.entry("UNRECORDED", "/unrecorded-visits"),
            Map.entry("CELLS", "/cells"),
            Map.entry("THEMATIC_GAPS", "/thematic-gaps"),
            Map.entry("BRIEFINGS", "/briefings"),
            Map.entry("VISIT_REPORTS", "/visit-reports"),
            Map.entry("ROSTERS", "/rosters"),
            Map.entry("TEAMS", "/teams"),
            Map.entry("ORPHAN_CELLS", "/orphan-cells"),
            Map.entry("ASSIGNMENT_GAPS", "/assignments/gaps"),
            Map.entry("PROPOSALS", "/proposals"));
    private static final Map<String, String> OBJECTS = Map.of(
            "WORK_PLAN", "/work-plans/",
            "MEETING", "/meetings/",
            "VISIT_REPORT", "/visit-reports/",
            "ROSTER", "/rosters/",
            "TEAM", "/teams/",
            "PROPOSAL", "/proposals/");

    private final Api api;
    private final JsonPath home;

    private Opened(Api api) {
        this.api = api;
        this.home = api.get("/home").statusCode(200).extract().jsonPath();
    }

    static Opened by(Api api) {
        Opened opened = new Opened(api);
        List.of("late", "due", "waiting").forEach(opened::check);
        return opened;
    }

    /** How many of each kind stand in the block. */
    Map<String, Integer> kinds(String block) {
        Map<String, Integer> kinds = new TreeMap<>();
        List<Map<String, Object>> items = home.getList(block + ".items");
        items.forEach(item -> kinds.merge((String) item.get("kind"), (Integer) item.get("count"), Integer::sum));
        return kinds;
    }

    JsonPath json() {
        return home;
    }

    private void check(String block) {
        List<Map<String, Object>> items = home.getList(block + ".items");
        assertEquals(
                home.getInt(block + ".count"),
                items.stream().mapToInt(item -> (Integer) item.get("count")).sum(),
                "what the block counts is not what it shows");
        items.forEach(this::open);
    }

    @SuppressWarnings("unchecked")
    private void open(Map<String, Object> item) {
        Map<String, Object> link = (Map<String, Object>) item.get("link");
        String page = (String) link.get("page");
        if (LISTS.containsKey(page)) {
            List<String> query = new ArrayList<>(List.of("size=100"));
            ((Map<String, String>) link.get("filters")).forEach((name, value) -> query.add(name + "=" + value));
            int total = api.get(LISTS.get(page) + "?" + String.join("&", query))
                    .statusCode(200)
                    .extract()
                    .path("total");
            boolean oneOfMany = (Integer) item.get("count") == 1 && total > 1;
            if (!oneOfMany && !rosterNotBegun(item)) {
                assertEquals(item.get("count"), total, () -> item + " opens a list of another length");
            }
        } else if (OBJECTS.containsKey(page)) {
            api.get(OBJECTS.get(page) + link.get("id")).statusCode(200);
        } else {
            assertTrue(page.equals("BRIEFING") || page.equals("QUOTA"), page);
        }
    }

    /** A roster that nobody has begun is made from the list of rosters, where it cannot stand yet. */
    private static boolean rosterNotBegun(Map<String, Object> item) {
        return item.get("kind").equals("ROSTER_OPEN") && item.get("dueOn") != null;
    }
}
