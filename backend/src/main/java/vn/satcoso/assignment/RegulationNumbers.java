package vn.satcoso.assignment;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.satcoso.platform.time.Period;
import vn.satcoso.regulation.RegulationRef;

/** Finds a regulation by its number however it is spelt: 168-QĐ/TU, 168-QĐi/TU, "Quy định số 168 - QĐ/TƯ". */
final class RegulationNumbers {
    private final Map<RegulationRef, Period> regulations;
    private final Map<String, List<RegulationRef>> byNumber = new HashMap<>();

    RegulationNumbers(Map<RegulationRef, Period> regulations) {
        this.regulations = regulations;
        for (RegulationRef regulation : regulations.keySet()) {
            byNumber.computeIfAbsent(key(regulation.number()), key -> new ArrayList<>())
                    .add(regulation);
        }
    }

    /** Those of this number; of several, those in force on the day. */
    List<RegulationRef> find(String number, LocalDate day) {
        List<RegulationRef> all = byNumber.getOrDefault(key(number), List.of());
        if (all.size() < 2 || day == null) {
            return all;
        }
        return all.stream()
                .filter(regulation -> regulations.get(regulation).contains(day))
                .toList();
    }

    static String key(String number) {
        String folded = Normalizer.normalize(number, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replaceAll("\\p{M}", "");
        return folded.replaceFirst("^\\s*quy\\s+dinh(\\s+so)?", "")
                .replaceFirst("^\\s*so\\b", "")
                .replaceAll("qdi(?=\\P{L}|$)", "qd")
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .replaceFirst("^0+(?=\\d)", "");
    }
}
