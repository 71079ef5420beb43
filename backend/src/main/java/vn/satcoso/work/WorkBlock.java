package vn.satcoso.work;

/** Where a piece of work stands: past its day, coming, or waiting for a word without a day. */
public enum WorkBlock {
    LATE,
    DUE,
    WAITING
}
