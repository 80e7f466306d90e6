import type { PhotoHint } from "@/lib/domain/prescription/photo-hints";
import { filesMax } from "@/lib/domain/prescription/upload-limits";
import { faultBeforeSending, spoken, uploadMessage } from "./upload-messages";
import type { Outcome } from "./upload-requests";

/** A file that the server holds. */
export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly pages: number;
  /** What was said of the photo when it was sent. */
  readonly photoHints?: readonly PhotoHint[];
}

/** A file on its way, or stopped there. `checking`: all of it has arrived and is being opened. */
export interface Item {
  readonly key: string;
  readonly file: File;
  readonly state:
    | { readonly kind: "waiting" }
    | { readonly kind: "sending"; readonly share: number }
    | { readonly kind: "checking" }
    | { readonly kind: "stopped"; readonly message: string; readonly again: boolean };
}

export interface UploadState {
  readonly prescriptionId: string | null;
  readonly files: readonly StoredFile[];
  readonly items: readonly Item[];
  /** For the live region. */
  readonly said: string;
  /** A change of the list that was refused. */
  readonly problem: string | null;
}

export type UploadEvent =
  | { readonly type: "chosen"; readonly files: readonly { readonly key: string; readonly file: File }[] }
  | { readonly type: "progress"; readonly key: string; readonly share: number }
  | { readonly type: "ended"; readonly key: string; readonly outcome: Outcome }
  | { readonly type: "again"; readonly key: string }
  | { readonly type: "dropped"; readonly key: string }
  | { readonly type: "changed"; readonly outcome: Outcome; readonly said: string };

export const isOnItsWay = ({ state }: Item) => state.kind === "sending" || state.kind === "checking";
export const isUnfinished = (item: Item) => isOnItsWay(item) || item.state.kind === "waiting";

export function uploadState(state: UploadState, event: UploadEvent): UploadState {
  switch (event.type) {
    case "chosen":
      return event.files.reduce(add, { ...state, problem: null });
    case "progress":
      return withItem(state, event.key, (item) => ({
        ...item,
        state: event.share < 1 ? { kind: "sending", share: event.share } : { kind: "checking" },
      }));
    case "ended":
      return ended(state, event.key, event.outcome);
    case "again":
      return withItem(state, event.key, (item) => ({ ...item, state: { kind: "waiting" } }));
    case "dropped":
      return { ...state, items: state.items.filter(({ key }) => key !== event.key) };
    case "changed":
      return changed(state, event.outcome, event.said);
  }
}

function add(state: UploadState, { key, file }: { readonly key: string; readonly file: File }): UploadState {
  const free = filesMax - state.files.length - state.items.filter(isUnfinished).length;
  const fault = faultBeforeSending(file, free);
  if (fault === null) return { ...state, items: [...state.items, { key, file, state: { kind: "waiting" } }] };
  const message = uploadMessage(fault, file.name);
  return {
    ...state,
    items: [...state.items, { key, file, state: { kind: "stopped", message, again: false } }],
    said: message,
  };
}

function ended(state: UploadState, key: string, outcome: Outcome): UploadState {
  const item = state.items.find((one) => one.key === key);
  if (item === undefined) return state;
  const items = state.items.filter((one) => one !== item);
  switch (outcome.kind) {
    case "cancelled":
      return { ...state, items, said: spoken.cancelled(item.file.name) };
    case "refused": {
      const { message, again } = outcome;
      return {
        ...withItem(state, key, (one) => ({ ...one, state: { kind: "stopped", message, again } })),
        said: message,
      };
    }
    case "stored": {
      const files = named(outcome.files, state.files, item.file.name);
      return {
        ...state,
        prescriptionId: outcome.prescriptionId,
        files,
        items,
        said: spoken.stored(item.file.name, files.length),
      };
    }
  }
}

function changed(state: UploadState, outcome: Outcome, said: string): UploadState {
  if (outcome.kind === "cancelled") return state;
  if (outcome.kind === "refused") return { ...state, problem: outcome.message, said: outcome.message };
  return { ...state, files: named(outcome.files, state.files, ""), said, problem: null };
}

/** The answer names no files: those known keep their name, the new one has the name it was sent under. */
function named(
  answered: readonly { readonly id: string; readonly pages: number }[],
  known: readonly StoredFile[],
  newName: string,
): StoredFile[] {
  return answered.map(({ id, pages }) => ({ id, pages, name: known.find((file) => file.id === id)?.name ?? newName }));
}

function withItem(state: UploadState, key: string, change: (item: Item) => Item): UploadState {
  return { ...state, items: state.items.map((item) => (item.key === key ? change(item) : item)) };
}
