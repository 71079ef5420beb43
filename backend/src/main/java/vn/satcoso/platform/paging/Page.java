package vn.satcoso.platform.paging;

import java.util.List;

/** One page of a list; {@code total} counts only what the caller may see. */
public record Page<T>(List<T> items, int page, int size, long total) {}
