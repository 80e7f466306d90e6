import { Hidden } from "@/components/form/hidden";
import { Icon } from "@/components/ui/icon";
import { SubmitButton } from "@/components/ui/submit-button";
import { Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { t } from "@/content/words/bench-patient";
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
  name: t("name"),
  birthDate: t("dateOfBirth"),
  relationship: t("orderedBy"),
};

const shown: { readonly [Field in IdentityField]: (identity: Identity) => string } = {
  name: ({ name }) => name,
  birthDate: ({ birthDate }) => formatDate(birthDate),
  relationship: ({ relationship }) => (relationship === "self" ? t("thePatient") : t("aParentGuardianOrCarer")),
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
        caption={t("theAnswerBesideThePatientsRecord")}
        columns={[
          { key: "field", label: t("field"), cell: ({ field }) => labels[field], isRowHeader: true },
          { key: "record", label: t("record"), cell: ({ record: recorded }) => recorded },
          {
            key: "said",
            label: t("answered"),
            cell: ({ said: answered, standing }) => (
              <>
                {answered}{" "}
                <span className={styles.standing} data-standing={standing}>
                  <Icon name={standing === "differs" ? "alert" : "check"} />{" "}
                  {t("same", { standing: standing === "differs" ? "yes" : "no" })}
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
          {t.rich("madeThePatientsRecordBy", {
            by: accepted.by,
            time: () => <Time at={accepted.at} timeZone={timeZone} />,
          })}
        </p>
      )}
      {mayAccept && (
        <OrderForm basis={basis} act="identity" name={`identity-${questionId}`}>
          <Hidden values={{ questionId }} />
          <p className={styles.quiet}>{t("holdItAgainstThePrescriptionFirst")}</p>
          <SubmitButton variant="secondary">{t("makeThisThePatientsRecord")}</SubmitButton>
        </OrderForm>
      )}
    </>
  );
}
