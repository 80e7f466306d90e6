import type { Jurisdiction } from "../dispensing/jurisdiction";
import { rulesOf } from "../dispensing/jurisdictions/all";
import { addDays, type Day, fullMonthsAfter } from "../shared/calendar";

/** Days without the medicine before a second course: 8 weeks (EU product text). The US text says 2 months, which is up to 6 days longer. */
export const secondCourseGapDays = 56;

export interface AfterCourse {
  /** The first day on which a second course may begin. */
  readonly secondCourseFrom: Day;
  /** The first day on which blood may be given: 1 month on (EU and US texts). */
  readonly bloodDonationFrom: Day;
  /** The first day for waxing, dermabrasion or laser: 6 months on (MIMS, NHS). */
  readonly skinProceduresFrom: Day;
  /** Until the day before, pregnancy is avoided. 6 months in India (warning on the pack, CDSCO notice of 2018), 1 month elsewhere. */
  readonly pregnancyFrom: Day;
}

/** What begins when, counted from the day of the last capsule. */
export function afterCourse(lastDoseOn: Day, place: Jurisdiction): AfterCourse {
  return {
    secondCourseFrom: addDays(lastDoseOn, secondCourseGapDays),
    bloodDonationFrom: fullMonthsAfter(lastDoseOn, 1),
    skinProceduresFrom: fullMonthsAfter(lastDoseOn, 6),
    pregnancyFrom: fullMonthsAfter(lastDoseOn, rulesOf[place].monthsWithoutPregnancy),
  };
}

/**
 * The last day of supply after a pregnancy test in the US programme: 7 days, the day of the specimen being the first. The programme's own
 * way of counting could not be read; of the two this is the stricter.
 */
export function lastSupplyDayAfterTest(specimenOn: Day): Day {
  return addDays(specimenOn, 6);
}
