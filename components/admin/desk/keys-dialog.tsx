"use client";

import { useSyncExternalStore } from "react";
import { Choice } from "@/components/ui/choice";
import { Dialog } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";
import { WithScripts } from "@/components/ui/with-scripts";
import { t } from "@/content/words/t";
import styles from "./desk.module.css";
import { claimShortcut, type Outcome } from "./desk-keys";
import { keysAreOn, onKeysSwitched, switchKeys } from "./keys-switch";

const everywhere = (): readonly (readonly [string, string])[] => [
  [claimShortcut, t("desk.keyClaim")],
  ["j", t("desk.keyNext")],
  ["k", t("desk.keyPrevious")],
  ["/", t("desk.keyFind")],
  ["u", t("desk.keyUndo")],
  ["z", t("desk.keyRotate")],
  ["?", t("desk.keyHelp")],
];

/** Every key in one place, and the switch that turns them all off. */
export function KeysDialog({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  const isLive = useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
  return (
    <WithScripts>
      <Dialog
        openLabel={
          <>
            {t("desk.keysTitle")}{" "}
            <span aria-hidden="true">
              <Kbd>?</Kbd>
            </span>
          </>
        }
        openKey="?"
        openVariant="quiet"
        title={t("desk.keysTitle")}
      >
        {isLive && <Keys outcomes={outcomes} />}
      </Dialog>
    </WithScripts>
  );
}

/** Written by the browser alone: nobody sees it before scripts run. */
function Keys({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  const areOn = useSyncExternalStore(onKeysSwitched, keysAreOn, () => true);
  const rows = [...outcomes.map(({ key, label }) => [key, label] as const), ...everywhere()];
  return (
    <>
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
        {t.rich("desk.keysDocument", {
          key: () => <Kbd>+</Kbd>,
          key2: () => <Kbd>-</Kbd>,
          key3: () => <Kbd>R</Kbd>,
          key4: () => <Kbd>N</Kbd>,
          key5: () => <Kbd>P</Kbd>,
          key6: () => <Kbd>0</Kbd>,
        })}
      </p>
      <Choice
        type="checkbox"
        id="keys-on"
        label={t("desk.keysSwitch")}
        hint={t("desk.keysSwitchHint")}
        checked={areOn}
        onChange={(event) => switchKeys(event.currentTarget.checked)}
      />
    </>
  );
}
