/** Requests that cannot be read or may not be made. */
export const requests = {
  "signed-out": {
    request: "Sign in to continue.",
    gate: "Sign in, or create an account.",
  },
  forbidden: "Your account is not allowed to do this.",
  "wrong-origin":
    "This was not sent from one of our pages, so nothing was changed. Open the shop at its own address and send it from there.",
  "not-found": "There is nothing here.",
  "too-many": {
    attempts: "Too many attempts. Try again in {minutes, plural, one {a minute} other {# minutes}}.",
    passwords:
      "Too many wrong passwords were tried. You can try again from here in {minutes, plural, one {a minute} other {# minutes}}. You can sign in at once in a browser where you have signed in before, or by setting a new password: we will send you a link.",
    mails:
      "Several emails were sent to this address within the last hour, if it has an account. Open the newest; its link works for an hour.",
  },
  "body-unreadable": {
    compressed: "A compressed body is not accepted.",
    "too-large": "What was sent is too large.",
    type: "Send JSON or a form.",
    form: "The form did not arrive completely.",
    json: "What was sent is not JSON.",
    object: "Send a JSON object.",
    text: "What was sent cannot be read as text.",
  },
  "input-invalid": {
    request: "Some of what was sent is missing or not valid. Nothing was changed.",
    field: "{words}",
  },
  "some-files-not-taken": "Some files could not be added. The others are saved below.",
  "upload-refused": "Some of the files cannot be used.",
  unavailable: "We cannot reach our database right now, so nothing was changed. Try again in a few seconds.",
  "outcome-unknown":
    "The connection to our database broke off at the last moment. Check whether it was done before you try again.",
  fault:
    "Something went wrong on our side. If you were changing something, check whether it was done before you try again.",
  "broke-off": {
    request: "Not all of it arrived, and nothing was changed. Send it again.",
  },
  "idempotency-key-reused": "This Idempotency-Key was used for another request. Use a new one.",
  "still-running": "The first request with this key is still being carried out.",
  "nothing-checked": "Nothing could be checked yet.",
  "page-altered":
    "This page was changed outside the shop, so it is not shown. Staff have been told; send the page again if you are asked to.",
  "file-altered": "This file was changed outside the shop, so it cannot be downloaded. Staff have been told.",
  "file-missing": {
    stored:
      "The stored file of this page is not available at the moment, so it cannot be shown. Staff have been told; nothing else in the order is lost.",
    answer: "Upload the page first: choose a file or take a photo. Then send your answers.",
  },
  "bad-event": "This event could not be verified.",
  "storage-full": "Files cannot be stored at the moment, so nothing was saved. Try again later.",
  "not-scanned": {
    file: "The virus scanner has not checked this file yet, so it cannot be opened. It is retried every minute.",
    page: "The virus scanner has not checked {page} yet.",
  },
} as const;
