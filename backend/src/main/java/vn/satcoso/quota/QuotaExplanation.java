package vn.satcoso.quota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.satcoso.platform.error.RequestLanguage;

/** Says in words how a number came about and why an attendance counts or not. */
@ApplicationScoped
class QuotaExplanation {
    @Inject
    RequestLanguage language;

    String required(Terms terms) {
        if (terms.rule().minimum() == null) {
            return language.text("quota.required.none");
        }
        String period = language.text("quota.period." + terms.rule().period());
        long whole = terms.period().days();
        if (terms.daysInPost() == whole) {
            return language.text("quota.required.whole", terms.rule().minimum(), period);
        }
        String code = terms.required() == 0 ? "quota.required.tooShort" : "quota.required.prorated";
        return language.text(code, terms.rule().minimum(), period, terms.daysInPost(), whole, terms.required());
    }

    String verdict(Verdict verdict, Terms terms) {
        return language.text("quota.verdict." + verdict, terms.rule().article());
    }

    String fieldTrip() {
        return language.text("quota.fieldTrip");
    }
}
