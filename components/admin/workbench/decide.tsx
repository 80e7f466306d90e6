import { t } from "@/content/words/t";
import { after } from "@/lib/domain/order/machine";
import type { FormState } from "@/lib/entry/form-state";
import type { AdminOrderView } from "@/lib/queries/admin/order";
import { ApproveForm } from "./approve-form";
import { checkHints } from "./check-hints";
import { DeclineForm } from "./decline-form";
import { partOf } from "./form-part";
import type { OrderFormBasis } from "./order-form";
import { judgeableOf } from "./override-fields";
import { Part } from "./part";

export interface ActProps {
  readonly view: AdminOrderView;
  readonly form: FormState;
  readonly basis: OrderFormBasis;
  /** Why the person may not, as a sentence. */
  readonly words: string | null;
}

/** Both ways to decide, or the sentence that says who does. */
export function Decide({ view, form, basis, words }: ActProps) {
  if (!view.may.decide) return words === null ? null : <Sentence title={t("panel.decision")} words={words} />;
  const canApprove = after(view.order.state, "approve") !== null;
  return (
    <>
      <Part title={t("panel.approve")} id="approve">
        {canApprove ? (
          <ApproveForm
            basis={basis}
            part={partOf(form, "approve")}
            reader={readerOf(view)}
            hints={checkHints(view)}
            checks={view.checks}
            asksCategory={asksForCategory(view)}
            judgeable={judgeableOf(partOf(form, "approve"), form.value("form") === "approve" ? form.reasons : [])}
          />
        ) : (
          <p>{t("benchDecision.onlyDecline")}</p>
        )}
      </Part>
      <Part title={t("panel.decline")} id="decline">
        <DeclineForm basis={basis} part={partOf(form, "decline")} />
      </Part>
    </>
  );
}

/** Nobody has confirmed for this order whether the patient can become pregnant: it is asked with the approval. */
export const asksForCategory = ({ patient, may }: AdminOrderView) => patient.category === null && may.decide;

/** Who read it first, when that was somebody else. */
const readerOf = ({ transcription }: AdminOrderView) =>
  transcription === null || transcription.isOwn ? null : transcription.enteredByName;

export function Sentence({ title, words }: { readonly title: string; readonly words: string }) {
  return (
    <Part title={title}>
      <p>{words}</p>
    </Part>
  );
}
