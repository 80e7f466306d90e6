"use client";

import { type FormEvent, useRef } from "react";
import { Hidden } from "@/components/form/hidden";
import { buttonClass } from "@/components/ui/button";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { t } from "@/content/words/t";
import { routes } from "@/lib/routes";
import { naming } from "./naming";
import { PhotoHintWords } from "./photo-hint";
import { hintWords } from "./photo-hints";
import styles from "./upload.module.css";
import type { StoredFile } from "./upload-state";
import { moved } from "./use-uploads";

export interface StoredFilesProps {
  readonly prescriptionId: string;
  readonly files: readonly StoredFile[];
  readonly returnTo: string;
  /** What may be wrong with a photo, by its file's id. */
  readonly hintOf: (id: string) => string | undefined;
  readonly onRemove: (file: StoredFile) => Promise<void>;
  readonly onMove: (file: StoredFile, by: -1 | 1) => Promise<void>;
}

/** What the server holds. Every change is a plain form; with JavaScript it happens in place. */
export function StoredFiles({ prescriptionId, files, returnTo, hintOf, onRemove, onMove }: StoredFilesProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  if (files.length === 0) return null;
  const ids = files.map(({ id }) => id);
  const inPlace = (work: () => Promise<void>) => (event: FormEvent) => {
    event.preventDefault();
    void work();
  };
  return (
    <section aria-labelledby="stored-files">
      <h2 id="stored-files" ref={heading} tabIndex={-1} className={styles.heading}>
        {t("upload.sentFiles")}
      </h2>
      <ol className={styles.files}>
        {files.map((file, index) => (
          <li key={file.id} className={styles.file}>
            <a href={routes.page(prescriptionId, file.id, 1)} target="_blank" rel="noopener" className={styles.preview}>
              {/* biome-ignore lint/performance/noImgElement: the picture is private and must pass no image cache. */}
              <img
                src={routes.thumbnail(prescriptionId, file.id)}
                alt=""
                width={72}
                height={96}
                className={styles.thumbnail}
              />
              <VisuallyHidden>{t("upload.openFile", { name: file.name })}</VisuallyHidden>
            </a>
            <div className={styles.about}>
              <span className={styles.name}>{file.name}</span>
              <span className={styles.quiet}>{t("upload.pages", { count: file.pages })}</span>
              <PhotoHintWords words={hintOf(file.id) ?? hintWords(file.photoHints ?? [])} />
            </div>
            <div className={styles.acts}>
              {([-1, 1] as const).map((by) => {
                const isPossible = by === -1 ? index > 0 : index < files.length - 1;
                if (files.length < 2) return null;
                return (
                  <form
                    key={by}
                    method="post"
                    action={`/api/prescriptions/${prescriptionId}/files/order`}
                    onSubmit={inPlace(() => (isPossible ? onMove(file, by) : Promise.resolve()))}
                  >
                    <Hidden values={{ returnTo }} />
                    {moved(ids, file.id, by).map((id) => (
                      <input key={id} type="hidden" name="fileIds" value={id} />
                    ))}
                    {/* Stays in reach at the ends of the list: a button that vanishes takes the keyboard's place with it. */}
                    <button
                      type="submit"
                      className={buttonClass("quiet")}
                      aria-disabled={isPossible ? undefined : true}
                    >
                      {t.rich(by === -1 ? "upload.moveUp" : "upload.moveDown", naming(file))}
                    </button>
                  </form>
                );
              })}
              <form
                method="post"
                action={`/api/prescriptions/${prescriptionId}/files/${file.id}/remove`}
                onSubmit={inPlace(async () => {
                  heading.current?.focus();
                  await onRemove(file);
                })}
              >
                <Hidden values={{ returnTo }} />
                <button type="submit" className={buttonClass("quiet")}>
                  {t.rich("upload.removeFile", naming(file))}
                </button>
              </form>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
