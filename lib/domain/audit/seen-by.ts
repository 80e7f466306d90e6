/** The events by which somebody has seen a prescription: a page, or the files as they were sent. */
export const seenEvents = ["prescription.page-viewed", "prescription.original-taken"] as const;
