package vn.satcoso.platform.paging;

import java.util.List;

/** The first rows of a group and how many there are in all. */
public record Head<T>(List<T> items, int total) {}
