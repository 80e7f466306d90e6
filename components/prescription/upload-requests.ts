import { t } from "@/content/words/t";
import type { PhotoHint } from "@/lib/domain/prescription/photo-hints";
import { uploadMessage } from "./upload-messages";

export interface AnsweredFile {
  readonly id: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly pages: number;
}

export type Outcome =
  | { readonly kind: "stored"; readonly prescriptionId: string; readonly files: readonly AnsweredFile[] }
  /** `again`: sending the same bytes once more may well succeed. */
  | { readonly kind: "refused"; readonly message: string; readonly again: boolean }
  | { readonly kind: "cancelled" };

export interface ToSend {
  readonly file: File;
  readonly hints: Promise<readonly PhotoHint[]>;
  readonly key: string;
}

export interface Sending {
  readonly ended: Promise<Outcome>;
  readonly cancel: () => void;
}

/** Where files go: the first makes a prescription and chooses it for checkout, the others are added to it. */
export function uploadAddress(prescriptionId: string | null): string {
  return prescriptionId === null ? "/api/prescriptions?for=checkout" : `/api/prescriptions/${prescriptionId}/files`;
}

/**
 * Sends one file, with what its browser found out about the photo by then. XMLHttpRequest, because fetch does not tell how much has been sent.
 * @param onProgress gets the share that has left, 0 to 1; at 1 the server is still reading it.
 */
export function sendFile(url: string, { file, hints, key }: ToSend, onProgress: (share: number) => void): Sending {
  const request = new XMLHttpRequest();
  let isCancelled = false;
  let cancelled: () => void = () => undefined;
  const ended = new Promise<Outcome>((resolve) => {
    request.open("POST", url);
    request.responseType = "json";
    request.setRequestHeader("Idempotency-Key", key);
    request.setRequestHeader("Accept", "application/json");
    request.upload.addEventListener("progress", ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0));
    request.addEventListener("load", () => resolve(outcomeOf(request.status, request.response, file.name)));
    request.addEventListener("error", () => resolve(brokeOff(file.name)));
    request.addEventListener("timeout", () => resolve(brokeOff(file.name)));
    cancelled = () => resolve({ kind: "cancelled" });
  });
  const form = new FormData();
  form.append("file", file, file.name);
  void inTime(hints).then((found) => {
    if (isCancelled) return;
    form.append("hints", found.join(","));
    request.send(form);
  });
  return {
    ended,
    cancel: () => {
      isCancelled = true;
      request.abort();
      cancelled();
    },
  };
}

/** A guess is worth no long wait, and none that fails. */
function inTime(hints: Promise<readonly PhotoHint[]>): Promise<readonly PhotoHint[]> {
  const nothing = new Promise<readonly PhotoHint[]>((resolve) => setTimeout(resolve, 2_000, []));
  return Promise.race([hints, nothing]).catch(() => []);
}

/** Removes or reorders: any small change that answers with the files as they are now. */
export async function changeFiles(url: string, method: "POST" | "DELETE", body: unknown): Promise<Outcome> {
  const headers = { "Content-Type": "application/json", Accept: "application/json" };
  try {
    const response = await fetch(url, { method, headers, body: JSON.stringify(body) });
    return outcomeOf(response.status, await response.json(), null);
  } catch {
    return { kind: "refused", message: t("upload.changeFailed"), again: true }; // No network, or an answer that is not ours.
  }
}

function outcomeOf(status: number, body: unknown, name: string | null): Outcome {
  if (status < 300 && isStored(body)) return { kind: "stored", prescriptionId: body.id, files: body.files };
  if (status === 401) return { kind: "refused", message: t("upload.signedOut"), again: false };
  const message = messageIn(body);
  const again =
    status === 0 || status === 429 || status >= 500 || ["broke-off", "still-running"].includes(String(codeIn(body)));
  if (message !== null) return { kind: "refused", message, again };
  return name === null ? { kind: "refused", message: t("upload.changeFailed"), again: true } : brokeOff(name);
}

const brokeOff = (name: string): Outcome => ({
  kind: "refused",
  message: uploadMessage("broke-off", name),
  again: true,
});

function isStored(body: unknown): body is { id: string; files: AnsweredFile[] } {
  return (
    typeof body === "object" &&
    body !== null &&
    "id" in body &&
    typeof body.id === "string" &&
    "files" in body &&
    Array.isArray(body.files)
  );
}

function errorIn(body: unknown): object | null {
  const error = typeof body === "object" && body !== null && "error" in body ? body.error : null;
  return typeof error === "object" ? error : null;
}

function messageIn(body: unknown): string | null {
  const error = errorIn(body);
  return error !== null && "message" in error && typeof error.message === "string" ? error.message : null;
}

function codeIn(body: unknown): unknown {
  const error = errorIn(body);
  return error !== null && "code" in error ? error.code : null;
}
