import { optionsOf } from "@/components/admin/desk/desk-words";
import { FoldedForm } from "@/components/admin/desk/folded-form";
import { ownField } from "@/components/admin/own-field";
import { Hidden } from "@/components/form/hidden";
import { Chip } from "@/components/ui/chip";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { Time } from "@/components/ui/time";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { t } from "@/content/words/t";
import type { MoneyBackView } from "@/lib/queries/admin/money-back";
import styles from "./ask.module.css";
import { OrderForm } from "./order-form";
import { Part } from "./part";
import { returnReasonWords } from "./refund-words";
import type { RefundsProps } from "./refunds";

/** Batches of which packs are still outside. */
const outside = ({ supplied }: MoneyBackView) => supplied.filter(({ packs, returnedPacks }) => returnedPacks < packs);

/** Packs of this order that came back, and the form to note that they did. */
export function Returns({ moneyBack, basis, form, timeZone }: RefundsProps) {
  const { returns, may } = moneyBack;
  if (returns.length === 0 && !may.takeBack) return null;
  return (
    <Part title={t("benchSupply.returnsTitle")} id="returns">
      {returns.length > 0 && (
        <ul className={styles.list}>
          {returns.map((one) => (
            <li key={one.id}>
              <ReturnLine one={one} timeZone={timeZone} mayWriteOff={may.writeOff} />
            </li>
          ))}
        </ul>
      )}
      {may.takeBack && <ReturnForm moneyBack={moneyBack} basis={basis} form={form} />}
    </Part>
  );
}

interface ReturnLineProps {
  readonly one: MoneyBackView["returns"][number];
  readonly timeZone: string;
  readonly mayWriteOff: boolean;
}

function ReturnLine({ one, timeZone, mayWriteOff }: ReturnLineProps) {
  const { id, packs, batchNumber, reason, note, returnedAt, writtenOffAt } = one;
  return (
    <>
      <p className={styles.top}>
        <strong>{t("benchSupply.returnedOfBatch", { packs, batchNumber })}</strong>
        {writtenOffAt === null ? (
          <Chip tone="your-turn" icon="box">
            {t("panel.inQuarantine")}
          </Chip>
        ) : (
          <Chip tone="quiet" icon="check">
            {t("benchSupply.returnWrittenOff")}
          </Chip>
        )}
      </p>
      <p className={styles.quiet}>
        {t.rich("benchSupply.returnSince", {
          reason: returnReasonWords[reason],
          time: () => <Time at={returnedAt} timeZone={timeZone} />,
          destroyed: writtenOffAt === null ? "no" : "yes",
          end: () => writtenOffAt !== null && <Time at={writtenOffAt} timeZone={timeZone} />,
        })}
      </p>
      {note !== null && <p>“{note}”</p>}
      {writtenOffAt === null && mayWriteOff && (
        <form method="post" action={`/api/admin/returns/${id}/write-off`}>
          <Hidden values={{ idempotencyKey: `write-off-${id}` }} />
          <SubmitButton variant="secondary">
            {t.rich("benchSupply.returnWriteOff", {
              batchNumber,
              hidden: (chunks) => <VisuallyHidden>{chunks}</VisuallyHidden>,
            })}
          </SubmitButton>
        </form>
      )}
    </>
  );
}

function ReturnForm({ moneyBack, basis, form }: Omit<RefundsProps, "timeZone">) {
  const isRefused = form.value("form") === "return";
  const own = ownField(form, isRefused, "return");
  const of = (field: string) => {
    const { id, ...rest } = own(field);
    return { ...rest, input: { id, autoComplete: "off" } };
  };
  return (
    <FoldedForm title={t("benchSupply.returnRecord")} id="take-back" isOpen={isRefused}>
      <OrderForm basis={basis} act="return" name="return">
        {outside(moneyBack).map((batch, at) => {
          const { id, error, name, defaultValue } = own(`lines.${at}.packs`);
          const left = batch.packs - batch.returnedPacks;
          return (
            <div key={batch.batchId}>
              <Hidden values={{ [`lines.${at}.slug`]: batch.slug, [`lines.${at}.batch`]: batch.batchNumber }} />
              <Field
                name={name}
                label={t("benchSupply.returnPacksField", { batchNumber: batch.batchNumber })}
                type="number"
                width="short"
                hint={t("benchSupply.returnPacksHint", { left })}
                error={error ?? form.error(`lines.${at}.batch`)}
                defaultValue={defaultValue ?? "0"}
                input={{ id, autoComplete: "off" }}
              />
            </div>
          );
        })}
        <Select
          {...of("reason")}
          label={t("benchSupply.returnReasonField")}
          placeholder={t("common.choose")}
          options={optionsOf(returnReasonWords)}
        />
        <TextArea {...of("note")} label={t("common.inYourWords")} rows={2} optional />
        <p className={styles.consequence}>{t("benchSupply.returnLead")}</p>
        <SubmitButton variant="secondary">{t("benchSupply.returnSubmit")}</SubmitButton>
      </OrderForm>
    </FoldedForm>
  );
}
