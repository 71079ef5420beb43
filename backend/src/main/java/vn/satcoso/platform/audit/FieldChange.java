package vn.satcoso.platform.audit;

/** One field before and after an act, as text; null where there was or is nothing. */
public record FieldChange(String field, String before, String after) {}
