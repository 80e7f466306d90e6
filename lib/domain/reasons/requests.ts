/** What the sentences of `content/words/en/reasons/requests.ts` are told, by code; null: nothing. */
export interface RequestsReasons {
  "signed-out": { case: "request" | "gate" };
  forbidden: null;
  "wrong-origin": null;
  "not-found": null;
  "too-many": { case: "attempts" | "passwords"; minutes: number } | { case: "mails" };
  "body-unreadable": { case: "compressed" | "too-large" | "type" | "form" | "json" | "object" | "text" };
  "input-invalid": { case: "request" } | { case: "field"; words: string };
  "some-files-not-taken": null;
  "upload-refused": null;
  unavailable: null;
  "outcome-unknown": null;
  fault: null;
  "broke-off": { case: "request" } | { file: string | null };
  "idempotency-key-reused": null;
  "still-running": null;
  "nothing-checked": null;
  "page-altered": null;
  "file-altered": null;
  "file-missing": { case: "stored" | "answer" };
  "bad-event": null;
  "storage-full": null;
  "not-scanned": { case: "file" } | { case: "page"; page: { readonly number: number; readonly name: string } };
}
