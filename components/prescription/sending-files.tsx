"use client";

import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { t } from "@/content/words/t";
import { naming } from "./naming";
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
    <ul className={styles.files} aria-label={t("upload.uploading")}>
      {items.map(({ key, file, state }) => (
        <li key={key} className={styles.file}>
          <div className={styles.about}>
            <span className={styles.name}>{file.name}</span>
            {state.kind === "waiting" && <span className={styles.quiet}>{t("upload.waiting")}</span>}
            {state.kind === "sending" && <Progress name={file.name} share={state.share} />}
            {state.kind === "checking" && <span className={styles.quiet}>{t("upload.checking")}</span>}
            {state.kind !== "stopped" && <PhotoHintWords words={hintOf(key)} />}
            {state.kind === "stopped" && (
              <p className={styles.error}>
                <Icon name="alert" />
                <span>
                  <VisuallyHidden>{t("common.error")} </VisuallyHidden>
                  {state.message}
                </span>
              </p>
            )}
          </div>
          <div className={styles.acts}>
            {(state.kind === "waiting" || state.kind === "sending") && (
              <Button variant="quiet" onClick={() => onCancel(key)}>
                {t.rich("upload.cancelFile", naming(file))}
              </Button>
            )}
            {state.kind === "stopped" && state.again && (
              <Button variant="secondary" onClick={() => onAgain(key)}>
                {t.rich("upload.tryAgainFile", naming(file))}
              </Button>
            )}
            {state.kind === "stopped" && (
              <Button variant="quiet" onClick={() => onDrop(key)}>
                {t.rich("upload.dismissFile", naming(file))}
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
      <progress aria-label={t("upload.sendingFile", { name })} max={100} value={percent} />
      <span className={styles.quiet}>{percent} %</span>
    </span>
  );
}
