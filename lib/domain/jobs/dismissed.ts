/** Why a job that failed need not be done. Codes, because they go into the record. */
export const dismissReasons = ["no-longer-needed", "done-by-hand", "cannot-succeed"] as const;
export type DismissReason = (typeof dismissReasons)[number];
