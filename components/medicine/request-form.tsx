import { Hidden } from "@/components/form/hidden";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { reasonWords } from "@/content/words/reasons";
import { t } from "@/content/words/t";
import type { Reason } from "@/lib/domain/shared/reason";
import { routes } from "@/lib/routes";

export interface RequestFormProps {
  readonly slug: string;
  readonly packCapsules: number;
  /** The most capsules that a first request may hold. */
  readonly capsulesMax: number;
  readonly availability: "available" | "out-of-stock" | "unavailable";
  /** Why it cannot be requested at all; empty = it can. */
  readonly barred: readonly Reason[];
}

/** Puts packs into the basket. Where nothing can be requested it says why and has no button. */
export function RequestForm({ slug, packCapsules, capsulesMax, availability, barred }: RequestFormProps) {
  if (barred.length > 0) {
    return (
      <Notice tone="info" title={t("medicine.onlyReadTitle")} headingLevel={3}>
        {barred.map((reason) => (
          <p key={reason.code}>{reasonWords(reason)}</p>
        ))}
      </Notice>
    );
  }
  if (availability !== "available") {
    return (
      <Notice
        tone="info"
        title={availability === "out-of-stock" ? t("medicine.outOfStock") : t("medicine.notAvailable")}
        headingLevel={3}
      >
        <p>{t("medicine.notAtTheMoment")}</p>
      </Notice>
    );
  }
  const most = Math.max(1, Math.floor(capsulesMax / packCapsules));
  const options = Array.from({ length: most }, (_, index) => index + 1).map((packs) => ({
    value: String(packs),
    label: t("medicine.packsAndCapsules", { packs, capsules: packs * packCapsules }),
  }));
  return (
    <form method="post" action="/api/basket">
      <Hidden values={{ slug, returnTo: routes.basket() }} />
      <Select label={t("medicine.packs")} name="quantity" options={options} hint={t("medicine.packsHint")} />
      <SubmitButton wide>{t("medicine.requestWithPrescription")}</SubmitButton>
    </form>
  );
}
