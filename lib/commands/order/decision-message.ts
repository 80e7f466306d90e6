/** One mail a decision: one that was taken back sends none, and the next has its own. */
export const decisionMessageKey = (decisionId: string): string => `decision:${decisionId}`;
