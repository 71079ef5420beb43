package vn.satcoso.workplan;

/** How many visits a plan has and what came of them by a day; {@code done} counts the early and the late ones too. */
public record PlanProgress(int planned, int done, int moved, int cancelled, int absent, int missed, int ahead) {}
