package vn.satcoso.platform.tabular;

import java.util.Locale;

/** As what a table is taken away. */
public enum TableFormat {
    XLSX,
    CSV;

    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
