"use client";

import { useEffect, useReducer, useRef } from "react";
import type { PhotoHint } from "@/lib/domain/prescription/photo-hints";
import { spoken } from "./upload-messages";
import { changeFiles, sendFile, uploadAddress } from "./upload-requests";
import { isOnItsWay, isUnfinished, type StoredFile, type UploadState, uploadState } from "./upload-state";
import { usePhotoHints } from "./use-photo-hints";

/** Sends chosen files one after another: the first makes the prescription, the others are added to it. */
export function useUploads(prescription: { readonly id: string; readonly files: readonly StoredFile[] } | null) {
  const [state, dispatch] = useReducer(uploadState, prescription, begun);
  const cancels = useRef(new Map<string, () => void>());
  const looks = useRef(new Map<string, Promise<readonly PhotoHint[]>>());
  const hints = usePhotoHints();
  const { stored: hintStored } = hints;
  const { prescriptionId, items } = state;
  const next = items.some(isOnItsWay) ? undefined : items.find((item) => item.state.kind === "waiting");

  useEffect(() => {
    if (next === undefined) return;
    const { key, file } = next;
    dispatch({ type: "progress", key, share: 0 });
    const url = uploadAddress(prescriptionId);
    // A second try at the same address carries the same key: if the first did arrive after all, the answer is its answer.
    const idempotencyKey = `${key}-${prescriptionId ?? "new"}`;
    const hints = looks.current.get(key) ?? Promise.resolve([]);
    const sending = sendFile(url, { file, hints, key: idempotencyKey }, (share) =>
      dispatch({ type: "progress", key, share }),
    );
    cancels.current.set(key, sending.cancel);
    void sending.ended.then((outcome) => {
      cancels.current.delete(key);
      const added = outcome.kind === "stored" ? outcome.files.at(-1) : undefined; // a new file comes last
      if (added !== undefined) hintStored(key, added.id);
      dispatch({ type: "ended", key, outcome });
    });
  }, [next, prescriptionId, hintStored]);

  const isSending = items.some(isUnfinished);
  useEffect(() => {
    if (!isSending) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isSending]);

  const change = async (path: string, method: "POST" | "DELETE", body: unknown, said: string) => {
    if (prescriptionId === null) return;
    const outcome = await changeFiles(`/api/prescriptions/${prescriptionId}/files/${path}`, method, body);
    dispatch({ type: "changed", outcome, said });
  };

  return {
    state,
    isSending,
    hintOf: hints.of,
    hintSaid: hints.said,
    choose: (files: Iterable<File>) => {
      const chosen = [...files].map((file) => ({ key: newKey(), file }));
      dispatch({ type: "chosen", files: chosen });
      for (const { key, file } of chosen) looks.current.set(key, hints.look(key, file));
    },
    cancel: (key: string) => {
      const cancel = cancels.current.get(key);
      if (cancel === undefined) dispatch({ type: "dropped", key });
      else cancel();
    },
    again: (key: string) => dispatch({ type: "again", key }),
    drop: (key: string) => dispatch({ type: "dropped", key }),
    remove: ({ id, name }: StoredFile) => change(id, "DELETE", {}, spoken.removed(name)),
    move: ({ id, name }: StoredFile, by: -1 | 1) => {
      const fileIds = moved(
        state.files.map((file) => file.id),
        id,
        by,
      );
      return change("order", "POST", { fileIds }, spoken.moved(name, fileIds.indexOf(id) + 1, fileIds.length));
    },
  };
}

function begun(prescription: { readonly id: string; readonly files: readonly StoredFile[] } | null): UploadState {
  return {
    prescriptionId: prescription?.id ?? null,
    files: prescription?.files ?? [],
    items: [],
    said: "",
    problem: null,
  };
}

/** The list with one of its entries a place up (-1) or down (1); as it was when there is no such place. */
export function moved(ids: readonly string[], id: string, by: -1 | 1): string[] {
  const from = ids.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= ids.length) return [...ids];
  const others = ids.filter((one) => one !== id);
  return [...others.slice(0, to), id, ...others.slice(to)];
}

/** Not crypto.randomUUID: that exists on secure origins only, and a phone in the same network may open the demo by address. */
function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
