/** Requests that cannot be read or may not be made. */
export const requests = {
  "signed-out": {
    request: "Sign in to go on.",
    gate: "Sign in, or make an account.",
  },
  forbidden: "Your account may not do this.",
  "wrong-origin":
    "This was not sent from a page of ours, so nothing was changed. Open the shop at its own address and send it from there.",
  "not-found": "There is nothing here.",
  "too-many": {
    attempts: "Too many attempts. Try again in {minutes, plural, one {a minute} other {# minutes}}.",
    passwords:
      "Too many wrong passwords were tried. From here you can try again in {minutes, plural, one {a minute} other {# minutes}}. You get in at once in a browser in which you signed in before, or by setting a new password: we send you a link.",
    mails:
      "Several mails were sent to this address within the hour, if it has an account. Open the newest; its link works for an hour.",
  },
  "body-unreadable": {
    compressed: "A compressed body is not accepted.",
    "too-large": "What was sent is too large.",
    type: "Send JSON or a form.",
    form: "What was sent is not a whole form.",
    json: "What was sent is not JSON.",
    object: "Send a JSON object.",
    text: "What was sent cannot be read as text.",
  },
  "input-invalid": {
    request: "Some of what was sent is missing or not of the expected form. Nothing was changed.",
    field: "{words}",
  },
  "some-files-not-taken": "Some files were not taken. The others are kept below.",
  "upload-refused": "Some of the files cannot be used.",
  unavailable: "The shop cannot reach its records at the moment, so nothing was changed. Try again in a few seconds.",
  "outcome-unknown":
    "The connection to our records broke off at the last moment. Look whether it was done before you try again.",
  fault:
    "Something went wrong on our side. If you were changing something, look whether it was done before you try again.",
  "broke-off": {
    request: "Not all of it arrived, and nothing was changed. Send it again.",
  },
  "idempotency-key-reused": "This Idempotency-Key was used for another request. Use a new one.",
  "still-running": "The first request with this key is still being carried out.",
  "nothing-checked": "Nothing could be checked yet.",
  "page-altered":
    "This page was changed outside the shop, so it is not shown. Staff have been told; send the page again if you are asked to.",
  "file-altered": "This file was changed outside the shop, so it is not given out. Staff have been told.",
  "file-missing": {
    stored:
      "The stored file of this page is not there at the moment, so it cannot be shown. Staff have been told; nothing else of the order is lost.",
    answer: "Send the page first: choose a file or take a photo. Then send your answers.",
  },
  "bad-event": "This is not an event we can verify.",
  "storage-full": "Files cannot be stored at the moment, so nothing was taken. Try again later.",
  "not-scanned": {
    file: "The virus scanner has not judged this file yet, so it stays closed. It is asked again every minute.",
    page: "The virus scanner has not judged {page} yet.",
  },
} as const;
