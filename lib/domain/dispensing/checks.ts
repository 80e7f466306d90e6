/**
 * The checks that a pharmacist makes of every prescription, in order. Those from 17 on that concern pack, counselling and register are made at
 * dispensing. A machine may say what it computed beside a check; it never makes one.
 */
export const approvalChecks = [
  { number: 1, what: "Every page can be read, with all corners, and is no picture of a screen" },
  { number: 2, what: "Nothing looks altered: type, dates, erasures; not seen before with another request" },
  { number: 3, what: "It is a medical prescription: no bill, report, veterinary or dental paper" },
  { number: 4, what: "The prescriber is a dermatologist, registered and found under that number" },
  { number: 5, what: "It is signed and dated" },
  { number: 6, what: "It is in its window" },
  { number: 7, what: "It names the patient of this order" },
  { number: 8, what: "The patient is 12 or older; under 18 a guardian asks" },
  { number: 9, what: "Medicine, brand, strength and form are what was ordered" },
  { number: 10, what: "The dose is sensible for the patient" },
  { number: 11, what: "The quantity is covered: total, 30 days at most, whole packs" },
  { number: 12, what: "First supply, or the repeats allow it" },
  { number: 13, what: "Pregnancy is ruled out and prevented, where the patient can become pregnant" },
  { number: 14, what: "No contraindication: allergy, liver, lipids, vitamin A, breast-feeding" },
  { number: 15, what: "No interaction with other medicines, told or on the same paper" },
  { number: 16, what: "Enough time since an earlier course" },
  { number: 18, what: "The address is inside the area served" },
  { number: 19, what: "The safety statements are confirmed in their present wording" },
] as const;

export type ApprovalCheck = (typeof approvalChecks)[number]["number"];

/** A check as it was marked: made and well, or something is to be cleared up first. */
export const checkMarks = ["accept", "clarify"] as const;
export type CheckMark = (typeof checkMarks)[number];

/** Which checks stand in the way; empty = all were accepted. `null` marks: a programme decides, and its request is the statement that they were made. */
export function openChecks(marks: Readonly<Record<string, string>> | null) {
  if (marks === null) return [];
  return approvalChecks.filter(({ number }) => marks[String(number)] !== "accept");
}
