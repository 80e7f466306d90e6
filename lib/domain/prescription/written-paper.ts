import { sameName } from "../patient/name";
import type { TypedSoFar } from "./transcription";

/**
 * A prescriber's registration number as it is compared: letters and digits alone, in capitals ("MMC/2009-04.123" and "mmc 200904123" are one).
 * decisions_of_written (db/schema/orders.ts) spells the same rule in SQL.
 */
export function plainRegistration(registration: string): string {
  return registration.replace(/[^A-Za-z0-9]/g, "").toUpperCase();
}

/**
 * Whether two transcriptions are of one written prescription, on whatever upload or account they came: same prescriber, same date, same
 * preparation, same patient by spelling. Without a registration number nothing is the same.
 */
export function sameWritten(left: TypedSoFar, right: TypedSoFar): boolean {
  const registration = plainRegistration(left.prescriberRegistration);
  return (
    registration !== "" &&
    registration === plainRegistration(right.prescriberRegistration) &&
    left.writtenOn === right.writtenOn &&
    left.slug === right.slug &&
    sameName(left.patientName, right.patientName)
  );
}
