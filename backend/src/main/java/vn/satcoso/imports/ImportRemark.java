package vn.satcoso.imports;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** What a file as a whole would leave behind, as the code of a sentence and what stands in it. */
public record ImportRemark(String code, List<String> arguments) {
    /** Dates among the arguments are shown dd/MM/yyyy. */
    public static ImportRemark of(String code, Object... arguments) {
        return new ImportRemark(
                code,
                Arrays.stream(arguments)
                        .map(argument -> argument instanceof LocalDate day
                                ? ImportRow.DAY.format(day)
                                : String.valueOf(argument))
                        .toList());
    }
}
