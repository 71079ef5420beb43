package vn.satcoso.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * The number of a slip: continuous for each issuer from the day on which the term of its committee began.
 *
 * @param code the issuer's document code as it was on that day; null where it had none
 * @param period the first day of the term; of the calendar year where the term is not known
 */
@Embeddable
record SlipNumber(
        @Column(name = "slip_no") int number,

        @Enumerated(EnumType.STRING) @Column(name = "slip_issuer")
        SlipIssuer issuer,

        @Column(name = "slip_code") String code,
        @Column(name = "slip_period") LocalDate period) {}
