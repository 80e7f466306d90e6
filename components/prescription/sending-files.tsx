"use client";

import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { fill } from "@/content/words/fill";
import { words } from "@/content/words/upload";
import { PhotoHintWords } from "./photo-hint";
import styles from "./upload.module.css";
import type { Item } from "./upload-state";

export interface SendingFilesProps {
  readonly items: readonly Item[];
  /** What may be wrong with a photo, by its item's key. */
  readonly hintOf: (key: string) => string | undefined;
  readonly onCancel: (key: string) => void;
  readonly onAgain: (key: string) => void;
  readonly onDrop: (key: string) => void;
}

/** Files on their way, each with how far it has got; and those that were stopped, each with why. */
export function SendingFiles({ items, hintOf, onCancel, onAgain, onDrop }: SendingFilesProps) {
  if (items.length === 0) return null;
  return (
    <ul className={styles.files} aria-label={words.filesOnTheirWay}>
      {items.map(({ key, file, state }) => (
        <li key={key} className={styles.file}>
          <div className={styles.about}>
            <span className={styles.name}>{file.name}</span>
            {state.kind === "waiting" && <span className={styles.quiet}>{words.waitsForItsTurn}</span>}
            {state.kind === "sending" && <Progress name={file.name} share={state.share} />}
            {state.kind === "checking" && <span className={styles.quiet}>{words.sentItIsBeingOpened}</span>}
            {state.kind !== "stopped" && <PhotoHintWords words={hintOf(key)} />}
            {state.kind === "stopped" && (
              <p className={styles.error}>
                <Icon name="alert" />
                <span>
                  <VisuallyHidden>{words.error} </VisuallyHidden>
                  {state.message}
                </span>
              </p>
            )}
          </div>
          <div className={styles.acts}>
            {(state.kind === "waiting" || state.kind === "sending") && (
              <Button variant="quiet" onClick={() => onCancel(key)}>
                {words.cancel}
                <VisuallyHidden> {file.name}</VisuallyHidden>
              </Button>
            )}
            {state.kind === "stopped" && state.again && (
              <Button variant="secondary" onClick={() => onAgain(key)}>
                {words.tryAgain}
                <VisuallyHidden> {file.name}</VisuallyHidden>
              </Button>
            )}
            {state.kind === "stopped" && (
              <Button variant="quiet" onClick={() => onDrop(key)}>
                {words.dismiss}
                <VisuallyHidden> {file.name}</VisuallyHidden>
              </Button>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Progress({ name, share }: { readonly name: string; readonly share: number }) {
  const percent = Math.floor(share * 100);
  return (
    <span className={styles.progress}>
      <progress aria-label={fill(words.sendingFile, { name })} max={100} value={percent} />
      <span className={styles.quiet}>{percent} %</span>
    </span>
  );
}
