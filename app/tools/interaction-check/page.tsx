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
import { interactionList, interactionsVersion } from "@/content/interactions";
import { medicineField, medicinesMax } from "@/lib/contracts/interaction-check";
import { matchInteractions } from "@/lib/domain/clinical/interactions";
import { deps } from "@/lib/entry/deps";
import { returnedForm } from "@/lib/entry/form-return";
import { formState } from "@/lib/entry/form-state";
import { routes } from "@/lib/routes";
import styles from "./page.module.css";

type Props = PageProps<"/tools/interaction-check">;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { asked, refused } = await searchParams;
  return {
    title: refused === undefined ? "Check other medicines" : "Error: Check other medicines",
    description: "Which medicines, vitamins and herbs do not go together with isotretinoin, and what to do.",
    ...publicPage(routes.interactionCheck()),
    ...(asked === undefined && refused === undefined ? {} : { robots: { index: false, follow: false } }),
  };
}

const known = [...new Set(interactionList.flatMap(({ names, brands }) => [...names, ...brands]))].toSorted();

export default async function InteractionCheckPage({ searchParams }: Props) {
  const { asked } = await searchParams;
  const kept = await returnedForm(deps(), asked);
  const form = await formState(searchParams);
  const medicines = listOf(kept?.values.medicines);
  const declared = medicines.length === 0 ? null : matchInteractions(medicines, false, interactionList);
  const typed =
    medicines.length > 0
      ? medicines
      : Array.from({ length: medicinesMax }, (_, at) => form.value(medicineField(at)) ?? "");
  return (
    <Page>
      <FormErrors form={form} fields={medicineFields} />
      <ToolData path={routes.interactionCheck()} name="Check other medicines" />
      <Breadcrumbs trail={[{ label: "Monograph", href: routes.monograph() }]} here="Check other medicines" />
      <PageHeading
        title="Check other medicines"
        lead="What does not go together with isotretinoin, and what to do about it."
      />
      {declared?.kind === "listed" && (
        <InteractionResult matches={declared.matches} unmatched={declared.unmatched} version={interactionsVersion} />
      )}
      {asked !== undefined && kept === null && (
        <Notice tone="info" title="What you asked is not kept any more">
          <p>
            An answer can be read for an hour, in the browser that asked. Ask again below; nothing was lost elsewhere.
          </p>
        </Notice>
      )}
      <div className={styles.part}>
        {declared !== null && <h2>Check again</h2>}
        <InteractionForm
          error={form.error}
          typed={typed.slice(0, Math.max(4, typed.findLastIndex((one) => one !== "") + 1))}
          known={known}
        />
      </div>
      <Notice tone="info" title="What this check does not cover">
        <ul>
          <li>How your other medicines go together with each other: only with isotretinoin.</li>
          <li>Doses, illnesses, allergies, food and alcohol.</li>
          <li>
            Every name there is. Names are compared letter by letter; a brand we do not list is “not in our list”, never
            “safe”.
          </li>
        </ul>
        <p>
          It replaces neither your prescriber nor our pharmacist, who checks every request again. What you type is kept
          for an hour for this browser alone and joined to no account.{" "}
          <Link href={`${routes.monograph()}#interactions`}>All interactions in the monograph</Link> ·{" "}
          <Link href={routes.contact()}>Ask the pharmacist</Link>
        </p>
      </Notice>
    </Page>
  );
}

const listOf = (value: string | string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === "string" ? [value] : value;
