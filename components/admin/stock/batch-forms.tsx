import { Hidden } from "@/components/form/hidden";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { quarantineWords, writeOffWords } from "@/content/words/labels";
import { t } from "@/content/words/t";
import { quarantineCodes, writeOffCodes } from "@/lib/domain/stock/movement";
import { takeOutAloneMax } from "@/lib/domain/stock/write-off";
import type { FormState } from "@/lib/entry/form-state";
import styles from "../catalogue.module.css";
import { ownField } from "../own-field";
import stock from "./stock.module.css";
import type { BatchView, ChosenBatch } from "./stock-props";

export interface BatchFormsProps {
  readonly batch: ChosenBatch;
  readonly may: BatchView["may"];
  readonly form: FormState;
  readonly idempotencyKey: string;
}

/** What can be done to a batch, folded away; the one that came back refused stands open. */
export function BatchForms({ batch, may, form, idempotencyKey }: BatchFormsProps) {
  const refused = form.value("batchId") === batch.id ? form.value("form") : undefined;
  const shared = (name: string) => ({ batch, form, name, idempotencyKey, isRefused: refused === name });
  return (
    <div className={styles.item} data-print="hide">
      {may.change && batch.onHandPacks > 0 && batch.writeOff === null && <WriteOffForm {...shared("write-off")} />}
      {may.change && <CorrectForm {...shared("correct")} />}
      {may.quarantine && batch.quarantinedAt === null && <QuarantineForm {...shared("keep-back")} />}
      {may.release && batch.quarantinedAt !== null && <ReleaseForm {...shared("put-back")} />}
      {!may.release && batch.quarantinedAt !== null && <p>{t("adminPages.recalledRelease")}</p>}
    </div>
  );
}

interface FormProps {
  readonly batch: ChosenBatch;
  readonly form: FormState;
  readonly name: string;
  readonly idempotencyKey: string;
  readonly isRefused: boolean;
}

function Frame({ batch, name, idempotencyKey, isRefused, summary, children }: FrameProps) {
  return (
    <details open={isRefused}>
      <summary>{summary}</summary>
      <form method="post" action={`/api/admin/stock/${name}`} className={styles.form} autoComplete="off">
        <Hidden values={{ form: name, batchId: batch.id, idempotencyKey: `${name}-${idempotencyKey}` }} />
        {children}
      </form>
    </details>
  );
}

interface FrameProps extends Omit<FormProps, "form"> {
  readonly summary: string;
  readonly children: React.ReactNode;
}

/** Fields of this form, each with an id of its own. */
function fieldsOf({ form, isRefused, name }: FormProps) {
  const own = ownField(form, isRefused, name);
  return (field: string, otherwise?: string) => {
    const { id, ...rest } = own(field, otherwise);
    return { rest, id };
  };
}

function WriteOffForm({ form, ...props }: FormProps) {
  const of = fieldsOf({ form, ...props });
  const [packs, code, note] = [of("packs"), of("code"), of("note")];
  return (
    <Frame {...props} summary={t("adminPages.writeOffPacks")}>
      <p className={stock.policy}>{t("adminPages.writeOffLimit", { takeOutAloneMax })}</p>
      <Field
        {...packs.rest}
        label={t("panel.packs")}
        type="number"
        width="short"
        input={{ id: packs.id, maxLength: 6 }}
      />
      <Select
        {...code.rest}
        label={t("panel.reason")}
        placeholder={t("common.choose")}
        input={{ id: code.id }}
        options={writeOffCodes.map((value) => ({ value, label: writeOffWords(value) }))}
      />
      <Field {...note.rest} label={t("common.inYourWords")} optional input={{ id: note.id, maxLength: 300 }} />
      <SubmitButton variant="danger">{t("adminPages.writeOff")}</SubmitButton>
    </Frame>
  );
}

function CorrectForm({ form, ...props }: FormProps) {
  const of = fieldsOf({ form, ...props });
  const [count, note] = [of("onHandPacks"), of("note")];
  return (
    <Frame {...props} summary={t("adminPages.correctCountTitle")}>
      <p className={stock.policy}>{t("adminPages.writeOffLimit", { takeOutAloneMax })}</p>
      <Field
        {...count.rest}
        label={t("adminPages.packsCounted")}
        type="number"
        width="short"
        input={{ id: count.id, maxLength: 6 }}
      />
      <Field {...note.rest} label={t("adminPages.correctionReason")} input={{ id: note.id, maxLength: 300 }} />
      <SubmitButton variant="secondary">{t("adminPages.correctCount")}</SubmitButton>
    </Frame>
  );
}

function QuarantineForm({ form, ...props }: FormProps) {
  const of = fieldsOf({ form, ...props });
  const [code, note] = [of("code"), of("note")];
  return (
    <Frame {...props} summary={t("adminPages.quarantineBatch")}>
      <Select
        {...code.rest}
        label={t("panel.reason")}
        placeholder={t("common.choose")}
        input={{ id: code.id }}
        options={quarantineCodes.map((value) => ({ value, label: quarantineWords(value) }))}
      />
      <Field {...note.rest} label={t("common.inYourWords")} optional input={{ id: note.id, maxLength: 300 }} />
      <SubmitButton variant="secondary">{t("adminPages.quarantine")}</SubmitButton>
    </Frame>
  );
}

function ReleaseForm({ form, ...props }: FormProps) {
  const note = fieldsOf({ form, ...props })("note");
  return (
    <Frame {...props} summary={t("adminPages.releaseBatch")}>
      <Field {...note.rest} label={t("adminPages.findings")} input={{ id: note.id, maxLength: 300 }} />
      <SubmitButton variant="secondary">{t("adminPages.release")}</SubmitButton>
    </Frame>
  );
}
