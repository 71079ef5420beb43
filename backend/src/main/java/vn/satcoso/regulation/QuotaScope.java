package vn.satcoso.regulation;

/** Where a meeting must be held to count. An assignment at this level or below covers all cells under it. */
public enum QuotaScope {
    PROVINCE,
    ASSIGNED_DISTRICT,
    OWN_DISTRICT,
    ASSIGNED_CELLS,
    ASSIGNED_COMMUNES
}
