/** What the sentences of `content/words/en/reasons/desk.ts` are told, by code; null: nothing. */
export interface DeskReasons {
  "call-back-time-invalid": null;
  "call-back-past": null;
  "call-back-too-late": { hours: number };
  "time-invalid": null;
  "time-past": null;
  "call-time-invalid": null;
  "call-in-future": null;
  "call-too-old": { callLogHours: number };
  "outcome-needs-answer": null;
  "outcome-contradicts": null;
  "read-back-to-nobody": null;
  "words-missing": { case: "on-hold" | "question" };
  "day-missing": null;
  "day-out-of-range": { setAsideDaysMax: number };
  "message-withdrawn": null;
  "message-on-its-way": null;
  "already-closed": { case: "alert" | "report" };
  "order-state":
    | { case: "desk"; state: string }
    | { case: "event"; state: string; event: string }
    | { case: "record" | "transcription" | "return" };
  "call-back-refused": null;
  "call-ended": null;
  "escalation-refused": null;
  "addressee-unknown": null;
  "not-escalated": null;
  "not-addressed": null;
  "set-aside-refused": null;
  "not-set-aside": null;
  "nothing-to-take-up": null;
  "call-refused": null;
  "job-gone": { case: "retry" | "set-aside" | "take-up" };
  "view-refused": { case: "rename" | "save" };
  "name-taken": null;
  "team-views": null;
  "too-many-views": { savedViewsMax: number };
}
