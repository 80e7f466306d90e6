"use client";

import { type ChangeEvent, type DragEvent, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { fieldId } from "@/components/ui/field-id";
import { t } from "@/content/words/t";
import styles from "./upload.module.css";
import { acceptedTypes } from "./upload-messages";

/** Drop zone, picker and phone camera. The zone is a shortcut only: both buttons do the same by keyboard. */
export function ChooseFiles({ onChoose }: { readonly onChoose: (files: Iterable<File>) => void }) {
  const picker = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const chosen = (event: ChangeEvent<HTMLInputElement>) => {
    onChoose([...(event.target.files ?? [])]);
    event.target.value = ""; // so that the same file can be chosen again
  };
  const dropped = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    onChoose([...event.dataTransfer.files]);
  };
  const over = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(true);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut for the mouse; the buttons inside are the control.
    <div
      className={classNames(styles.zone, isOver && styles.over)}
      onDragOver={over}
      onDragLeave={() => setIsOver(false)}
      onDrop={dropped}
    >
      <p className={styles.zoneWords}>{t("upload.drop")}</p>
      <div className={styles.acts}>
        <Button id={fieldId("file")} variant="secondary" onClick={() => picker.current?.click()}>
          {t("upload.chooseFiles")}
        </Button>
        <span className={styles.camera}>
          <Button variant="secondary" onClick={() => camera.current?.click()}>
            {t("upload.takePhoto")}
          </Button>
        </span>
      </div>
      <input
        ref={picker}
        type="file"
        name="file"
        multiple
        accept={acceptedTypes}
        hidden
        aria-label={t("upload.filesField")}
        onChange={chosen}
      />
      <input
        ref={camera}
        type="file"
        accept="image/*"
        capture="environment"
        hidden
        aria-label={t("upload.cameraField")}
        onChange={chosen}
      />
    </div>
  );
}
