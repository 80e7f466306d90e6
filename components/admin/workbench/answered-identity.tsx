import { Hidden } from "@/components/form/hidden";
import { Icon } from "@/components/ui/icon";
import { SubmitButton } from "@/components/ui/submit-button";
import { Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { t } from "@/content/words/t";
import type { Identity, IdentityField } from "@/lib/domain/patient/identity";
import { formatDate } from "@/lib/format/date";
import type { AnsweredIdentity as Said } from "@/lib/queries/order/identity";
import styles from "./ask.module.css";
import { OrderForm, type OrderFormBasis } from "./order-form";

export interface SaidIdentityProps {
  readonly questionId: string;
  readonly identity: Said;
  readonly basis: OrderFormBasis;
  readonly timeZone: string;
}

const labels: { readonly [Field in IdentityField]: string } = {
  name: t("benchPatient.name"),
  birthDate: t("benchPatient.dateOfBirth"),
  relationship: t("benchPatient.orderedBy"),
};

const shown: { readonly [Field in IdentityField]: (identity: Identity) => string } = {
  name: ({ name }) => name,
  birthDate: ({ birthDate }) => formatDate(birthDate),
  relationship: ({ relationship }) =>
    relationship === "self" ? t("benchPatient.orderedByPatient") : t("benchPatient.orderedByCarer"),
};

/** The answer beside the patient's record. It changes nothing until a pharmacist makes it the record. */
export function AnsweredIdentity({ questionId, identity, basis, timeZone }: SaidIdentityProps) {
  const { record, said, differs, accepted, mayAccept } = identity;
  const rows = (Object.keys(labels) as IdentityField[]).map((field) => ({
    field,
    record: shown[field](record),
    said: shown[field](said),
    standing: differs.includes(field) ? "differs" : "same",
  }));
  return (
    <>
      <Table
        caption={t("benchPatient.identityCaption")}
        columns={[
          { key: "field", label: t("panel.field"), cell: ({ field }) => labels[field], isRowHeader: true },
          { key: "record", label: t("benchPatient.recordColumn"), cell: ({ record: recorded }) => recorded },
          {
            key: "said",
            label: t("benchPatient.answeredColumn"),
            cell: ({ said: answered, standing }) => (
              <>
                {answered}{" "}
                <span className={styles.standing} data-standing={standing}>
                  <Icon name={standing === "differs" ? "alert" : "check"} />{" "}
                  {t("benchPatient.identityStanding", { standing: standing === "differs" ? "yes" : "no" })}
                </span>
              </>
            ),
          },
        ]}
        rows={rows}
        rowKey={({ field }) => field}
      />
      {accepted !== null && (
        <p className={styles.quiet}>
          {t.rich("benchPatient.identityAccepted", {
            by: accepted.by,
            time: () => <Time at={accepted.at} timeZone={timeZone} />,
          })}
        </p>
      )}
      {mayAccept && (
        <OrderForm basis={basis} act="identity" name={`identity-${questionId}`}>
          <Hidden values={{ questionId }} />
          <p className={styles.quiet}>{t("benchPatient.identityLead")}</p>
          <SubmitButton variant="secondary">{t("benchPatient.identityAccept")}</SubmitButton>
        </OrderForm>
      )}
    </>
  );
}
