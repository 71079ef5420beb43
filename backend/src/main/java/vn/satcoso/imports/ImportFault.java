package vn.satcoso.imports;

import java.util.List;

/** One thing that is wrong in a file; the column is named as the file names it. */
record ImportFault(int line, String column, String value, String code, List<String> arguments) {}
