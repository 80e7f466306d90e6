import { Hidden } from "@/components/form/hidden";
import { Button } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { fieldId } from "@/components/ui/field-id";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { Time } from "@/components/ui/time";
import { originalReasonWords } from "@/content/words/labels";
import { t } from "@/content/words/t";
import { originalReasons } from "@/lib/domain/prescription/original-reasons";
import type { FormState } from "@/lib/entry/form-state";
import type { AdminOrderView } from "@/lib/queries/admin/order";
import { routes } from "@/lib/routes";
import { type FormPart, partOf } from "./form-part";
import { Part } from "./part";
import styles from "./workbench.module.css";

export interface OriginalsProps {
  readonly originals: AdminOrderView["originals"];
  readonly timeZone: string;
  /** This page, where a refused form comes back to. */
  readonly backTo: string;
  /** What came back refused. */
  readonly form: FormState;
}

export const originalFields = ["reason", "words"];

/** The hidden `form` field of each file's form. */
export const originalForm = (fileId: string) => `original-${fileId}`;

/** Files as the customer sent them: evidence. A manager asks for one, a pharmacist agrees, and it is taken out once, all of it on record. */
export function Originals({ originals, timeZone, backTo, form }: OriginalsProps) {
  if (originals.length === 0) return null;
  return (
    <Part title={t("benchPaper.originalsTitle")} id="originals">
      <p>{t("benchPaper.originalsLead")}</p>
      {originals.map((file, at) => (
        <Original
          key={file.id}
          file={file}
          number={at + 1}
          timeZone={timeZone}
          backTo={backTo}
          part={partOf(form, originalForm(file.id))}
          isRefused={form.value("form") === originalForm(file.id)}
        />
      ))}
    </Part>
  );
}

interface OriginalProps extends Pick<OriginalsProps, "timeZone" | "backTo"> {
  readonly file: AdminOrderView["originals"][number];
  readonly number: number;
  readonly part: FormPart;
  readonly isRefused: boolean;
}

function Original({ file, number, timeZone, backTo, part, isRefused }: OriginalProps) {
  // The summary of a refused form links to the fields by their plain names; the other files' forms have names of their own.
  const idOf = (field: string) => (isRefused ? fieldId(field) : `${originalForm(file.id)}-${field}`);
  const { request, may } = file;
  const own = { backTo, form: originalForm(file.id) };
  return (
    <details open={isRefused || may !== "ask"}>
      <summary>
        {t.rich("benchPaper.originalSent", { number, time: () => <Time at={file.createdAt} timeZone={timeZone} /> })}
      </summary>
      {request !== null && <RequestStatus request={request} timeZone={timeZone} />}
      {may === "ask" && (
        <form method="post" action={routes.originalRequest(file.id)} className={styles.form}>
          <Hidden values={own} />
          <Select
            label={t("panel.reason")}
            name="reason"
            placeholder={t("benchPaper.originalReasonChoose")}
            options={originalReasons.map((value) => ({ value, label: originalReasonWords(value) }))}
            error={part.error("reason")}
            defaultValue={part.value("reason")}
            input={{ id: idOf("reason"), required: true }}
          />
          <TextArea
            label={t("benchPaper.explanation")}
            name="words"
            rows={2}
            hint={t("benchPaper.explanationHint")}
            error={part.error("words")}
            defaultValue={part.value("words")}
            input={{ id: idOf("words"), required: true, minLength: 10, maxLength: 500 }}
          />
          <Button type="submit" variant="secondary">
            {t("benchPaper.originalAsk", { number })}
          </Button>
        </form>
      )}
      {may === "take" && request !== null && (
        <form method="post" action={routes.original(file.id)} className={styles.form}>
          <Hidden values={{ ...own, requestId: request.id }} />
          <Button type="submit" variant="secondary">
            {t("benchPaper.originalDownload", { number })}
          </Button>
        </form>
      )}
      {may === "decide" && request !== null && (
        <form method="post" action={routes.originalDecision(request.id)} className={styles.form}>
          <Hidden values={own} />
          <ButtonRow>
            <Button type="submit" name="outcome" value="agreed" variant="secondary">
              {t("benchPaper.originalAgree", { number })}
            </Button>
            <Button type="submit" name="outcome" value="refused" variant="quiet">
              {t("benchPaper.originalDecline", { number })}
            </Button>
          </ButtonRow>
        </form>
      )}
    </details>
  );
}

function RequestStatus({
  request,
  timeZone,
}: {
  readonly request: NonNullable<OriginalProps["file"]["request"]>;
  readonly timeZone: string;
}) {
  const { askedByName, decidedByName, state, reason, words, askedAt } = request;
  return (
    <>
      <p>
        {t.rich("benchPaper.originalAsked", {
          name: askedByName,
          reason: originalReasonWords(reason),
          words,
          time: () => <Time at={askedAt} timeZone={timeZone} />,
        })}
      </p>
      <p>{t("benchPaper.originalState", { state, name: decidedByName ?? "" })}</p>
    </>
  );
}
