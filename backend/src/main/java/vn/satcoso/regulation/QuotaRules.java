package vn.satcoso.regulation;

import java.util.List;
import vn.satcoso.platform.time.Period;

/** Every version of the quota rules of a regulation, none in force beyond it, and the days of the regulation itself. */
public record QuotaRules(Period inForce, List<QuotaRuleResponse> rows) {}
