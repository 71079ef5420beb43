package vn.satcoso.heat;

/** The state of a commune or a cell (S0-31), from điểm nóng to bình thường; a unit without one is not yet assessed. */
public enum HeatLevel {
    HOT,
    COMPLEX,
    UNEASY,
    CALM
}
