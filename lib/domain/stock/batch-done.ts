/** What a form of the stock did, for the page that says so. Codes alone stand in the address; figures are read anew. */
export const batchDone = ["received", "kept-back", "put-back", "written-off", "counted", "asked", "refused"] as const;
export type BatchDone = (typeof batchDone)[number];

/** Reads `?done=…`; anything else was nothing. */
export const readDone = (asked: unknown): BatchDone | null => batchDone.find((one) => one === asked) ?? null;
