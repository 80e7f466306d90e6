"use client";

import { type FormEvent, type ReactNode, useLayoutEffect, useRef, useState, useSyncExternalStore } from "react";
import { Hidden } from "@/components/form/hidden";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { HintAndError } from "@/components/ui/field-frame";
import { fieldId } from "@/components/ui/field-id";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { t } from "@/content/words/t";
import { ChooseFiles } from "./choose-files";
import { Finish, type FinishProps } from "./finish";
import { SendingFiles } from "./sending-files";
import { StoredFiles } from "./stored-files";
import styles from "./upload.module.css";
import { acceptedTypes, uploadMessage } from "./upload-messages";
import { uploadAddress } from "./upload-requests";
import type { StoredFile } from "./upload-state";
import { useErrorTitle } from "./use-error-title";
import { useUploads } from "./use-uploads";

export interface UploadProps {
  /** The prescription that files are added to; null for a new one. */
  readonly prescription: { readonly id: string; readonly files: readonly StoredFile[] } | null;
  /** This page, where the plain forms come back to; `backTo` when they were refused. */
  readonly returnTo: string;
  readonly backTo: string;
  /** Where "Continue" leads. */
  readonly continueTo: string;
  readonly idempotencyKey: string;
  /** Why the plain form came back. */
  readonly error?: string | undefined;
  /** Ends in another form than the checkout's, which holds `children` and names the files that were not `known` before. */
  readonly finish?: FinishProps | undefined;
  readonly children?: ReactNode;
}

/** Files of a prescription: sent one by one with progress, and as one plain form without JavaScript. */
export function Upload(props: UploadProps) {
  const { prescription, returnTo, backTo, continueTo, idempotencyKey, error, finish, children } = props;
  const isAlive = useSyncExternalStore(
    noChanges,
    () => true,
    () => false,
  );
  const uploads = useUploads(prescription);
  const [refusal, setRefusal] = useState<{ readonly message: string; readonly time: number } | null>(null);
  useErrorTitle(refusal);
  const { prescriptionId, files, items, said, problem } = uploads.state;
  const id = fieldId("file");

  const goOn = (event: FormEvent) => {
    const message = uploads.isSending
      ? t("upload.stillSending")
      : files.length === 0 && finish === undefined
        ? uploadMessage("nothing-chosen", null)
        : null;
    if (message === null) return;
    event.preventDefault();
    setRefusal({ message, time: event.timeStamp });
  };
  const choose = (chosen: Iterable<File>) => {
    setRefusal(null);
    uploads.choose(chosen);
  };

  return (
    <div className={styles.upload}>
      {refusal !== null && <ErrorSummary key={refusal.time} reasons={[{ field: "file", message: refusal.message }]} />}
      <div className={styles.field}>
        <HintAndError id={id} hint={t("upload.filesHint")} error={error ?? problem ?? undefined} />
        {isAlive ? (
          <ChooseFiles onChoose={choose} />
        ) : (
          <PlainForm
            prescriptionId={prescriptionId}
            returnTo={returnTo}
            backTo={backTo}
            idempotencyKey={idempotencyKey}
            onChosenBefore={choose}
          />
        )}
      </div>
      <SendingFiles
        items={items}
        hintOf={uploads.hintOf}
        onCancel={uploads.cancel}
        onAgain={uploads.again}
        onDrop={uploads.drop}
      />
      {prescriptionId !== null && (
        <StoredFiles
          prescriptionId={prescriptionId}
          files={files}
          returnTo={returnTo}
          hintOf={uploads.hintOf}
          onRemove={uploads.remove}
          onMove={uploads.move}
        />
      )}
      <VisuallyHidden>
        <span role="status">{said}</span>
        <span role="status">{uploads.hintSaid}</span>
      </VisuallyHidden>
      {finish !== undefined && (
        <Finish {...finish} files={files} onSubmit={goOn}>
          {children}
        </Finish>
      )}
      {finish === undefined && (isAlive || files.length > 0) && (
        <form method="post" action="/api/checkout/draft" onSubmit={goOn}>
          <Hidden values={{ returnTo: continueTo, prescriptionId }} />
          <Button type="submit">{t("common.continue")}</Button>
        </form>
      )}
    </div>
  );
}

const noChanges = () => () => undefined;

interface PlainFormProps extends Pick<UploadProps, "returnTo" | "backTo" | "idempotencyKey"> {
  readonly prescriptionId: string | null;
  readonly onChosenBefore: (files: Iterable<File>) => void;
}

function PlainForm({ prescriptionId, onChosenBefore, ...carried }: PlainFormProps) {
  const input = useRef<HTMLInputElement>(null);
  // On a slow phone files are chosen before the page's scripts have come; this form is then about to be replaced, and takes them along.
  // So it does in the moment before it is replaced, and after it: a picker that stands open answers to the field that opened it.
  useLayoutEffect(() => {
    const field = input.current;
    if (field === null) return;
    const take = () => {
      const files = [...(field.files ?? [])];
      if (files.length === 0) return;
      field.value = "";
      onChosenBefore(files);
    };
    take();
    field.addEventListener("change", take);
  });
  return (
    <form method="post" encType="multipart/form-data" action={uploadAddress(prescriptionId)} className={styles.plain}>
      <Hidden values={{ form: 1, ...carried }} />
      <label htmlFor={fieldId("file")}>{t("upload.filesField")}</label>
      <input ref={input} id={fieldId("file")} type="file" name="file" multiple accept={acceptedTypes} />
      <Button type="submit" variant="secondary">
        {t("upload.upload")}
      </Button>
    </form>
  );
}
