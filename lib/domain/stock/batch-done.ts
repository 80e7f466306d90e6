/** What a stock form did, for the page that confirms it. The URL carries only this code; figures are read from the database again. */
export const batchDone = ["received", "kept-back", "put-back", "written-off", "counted", "asked", "refused"] as const;
export type BatchDone = (typeof batchDone)[number];

/** Reads `?done=…`; null for anything else. */
export const readDone = (asked: unknown): BatchDone | null => batchDone.find((one) => one === asked) ?? null;
