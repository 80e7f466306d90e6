"use client";

import { useSyncExternalStore } from "react";
import { Choice } from "@/components/ui/choice";
import { Dialog } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";
import styles from "./desk.module.css";
import type { Outcome } from "./desk-keys";
import { keysAreOn, onKeysSwitched, switchKeys } from "./keys-switch";

const everywhere: readonly (readonly [string, string])[] = [
  ["j", "Next order of the queue"],
  ["k", "Previous order of the queue"],
  ["/", "Find an order by its number"],
  ["z", "Turn the page shown to the right"],
  ["?", "This list"],
];

/** Every key in one place, and the switch that turns them all off. */
export function KeysDialog({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  const areOn = useSyncExternalStore(onKeysSwitched, keysAreOn, () => true);
  const isLive = useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
  // Keys and dialog are nothing without scripts, so the button is not there either.
  if (!isLive) return null;
  const rows = [...outcomes.map(({ key, label }) => [key, label] as const), ...everywhere];
  return (
    <Dialog
      openLabel={
        <>
          Keys{" "}
          <span aria-hidden="true">
            <Kbd>?</Kbd>
          </span>
        </>
      }
      openKey="?"
      openVariant="quiet"
      title="Keys"
    >
      <dl className={styles.keyList}>
        {rows.map(([key, label]) => (
          <div key={key}>
            <dt>
              <Kbd>{key.toUpperCase()}</Kbd>
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
      <p>
        While the document has the focus: <Kbd>+</Kbd> <Kbd>-</Kbd> size, <Kbd>R</Kbd> turn, <Kbd>N</Kbd> <Kbd>P</Kbd>{" "}
        pages, <Kbd>0</Kbd> as it was. No key acts while you type, or with Ctrl, Alt or Shift held.
      </p>
      <Choice
        type="checkbox"
        id="keys-on"
        label="Single keys act on this page"
        hint="Kept in this browser. Turn them off if you dictate or a key is pressed by accident."
        checked={areOn}
        onChange={(event) => switchKeys(event.currentTarget.checked)}
      />
    </Dialog>
  );
}
