import type { Metadata } from "next";
import { InteractionForm, medicineFields } from "@/components/clinical/interaction-form";
import { InteractionResult } from "@/components/clinical/interaction-result";
import { FormErrors } from "@/components/form/form-errors";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { Page } from "@/components/layout/page";
import { PageHeading } from "@/components/layout/page-heading";
import { publicPage } from "@/components/sharing/public-page";
import { ToolData } from "@/components/structured-data/tool-data";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { firstSubstance } from "@/content/substances/all";
import { nameWithin } from "@/content/substances/substance";
import { t } from "@/content/words/t";
import { medicineField, medicinesMax } from "@/lib/contracts/interaction-check";
import { matchInteractions } from "@/lib/domain/clinical/interactions";
import { deps } from "@/lib/entry/deps";
import { returnedForm } from "@/lib/entry/form-return";
import { formState } from "@/lib/entry/form-state";
import { routes } from "@/lib/routes";
import styles from "./page.module.css";

const substance = firstSubstance;
const name = nameWithin(substance);
const monographPath = routes.monograph(substance.slug);

type Props = PageProps<"/tools/interaction-check">;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { asked, refused } = await searchParams;
  return {
    title: refused === undefined ? t("shop.checkOtherMedicines") : t("tools.checkError"),
    description: t("tools.checkDescription", { substance: name }),
    ...publicPage(routes.interactionCheck()),
    ...(asked === undefined && refused === undefined ? {} : { robots: { index: false, follow: false } }),
  };
}

const known = [
  ...new Set(substance.interactions.list.flatMap(({ names, brands }) => [...names, ...brands])),
].toSorted();

export default async function InteractionCheckPage({ searchParams }: Props) {
  const { asked } = await searchParams;
  const kept = await returnedForm(deps(), asked);
  const form = await formState(searchParams);
  const medicines = listOf(kept?.values.medicines);
  const declared = medicines.length === 0 ? null : matchInteractions(medicines, false, substance.interactions.list);
  const typed =
    medicines.length > 0
      ? medicines
      : Array.from({ length: medicinesMax }, (_, at) => form.value(medicineField(at)) ?? "");
  return (
    <Page>
      <FormErrors form={form} fields={medicineFields} />
      <ToolData substance={substance} path={routes.interactionCheck()} name={t("shop.checkOtherMedicines")} />
      <Breadcrumbs trail={[{ label: t("shop.monograph"), href: monographPath }]} here={t("shop.checkOtherMedicines")} />
      <PageHeading title={t("shop.checkOtherMedicines")} lead={t("tools.checkLead", { substance: name })} />
      {declared?.kind === "listed" && (
        <InteractionResult substance={substance} matches={declared.matches} unmatched={declared.unmatched} />
      )}
      {asked !== undefined && kept === null && (
        <Notice tone="info" title={t("tools.checkExpired")}>
          <p>{t("tools.checkExpiredLead")}</p>
        </Notice>
      )}
      <div className={styles.part}>
        {declared !== null && <h2>{t("tools.checkAgain")}</h2>}
        <InteractionForm
          error={form.error}
          typed={typed.slice(0, Math.max(4, typed.findLastIndex((one) => one !== "") + 1))}
          known={known}
        />
      </div>
      <Notice tone="info" title={t("tools.checkLimits")}>
        <ul>
          <li>{t("tools.checkLimitOthers", { substance: name })}</li>
          <li>{t("tools.checkLimitDoses")}</li>
          <li>{t("tools.checkLimitNames")}</li>
        </ul>
        <p>
          {t.rich("tools.checkLimitAdvice", {
            link: (chunks) => <Link href={`${monographPath}#interactions`}>{chunks}</Link>,
            link2: (chunks) => <Link href={routes.contact()}>{chunks}</Link>,
          })}
        </p>
      </Notice>
    </Page>
  );
}

const listOf = (value: string | string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === "string" ? [value] : value;
