/** Why a job that was given up need not be done. Codes, because they go into the record. */
export const setAsideReasons = ["no-longer-needed", "done-by-hand", "cannot-succeed"] as const;
export type SetAsideReason = (typeof setAsideReasons)[number];
