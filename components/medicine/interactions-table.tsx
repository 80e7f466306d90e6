import type { InteractionAction, Monograph } from "@/content/define";
import { t } from "@/content/words/t";
import { Citation } from "./citation";
import { FindRows } from "./find-rows";
import styles from "./monograph.module.css";
import { ReadingTable } from "./reading-table";

const actionWords: { readonly [Action in InteractionAction]: string } = {
  "never-together": t("monograph.neverTogether"),
  "ask-first": t("monograph.askFirst"),
  "with-care": t("monograph.withCare"),
  "no-change": t("monograph.noChange"),
};

export function InteractionsTable({ monograph }: { readonly monograph: Monograph }) {
  return (
    <FindRows
      name="find-interaction"
      label={t("monograph.findMedicine")}
      hint={t("monograph.findMedicineHint")}
      whenNone={t("monograph.noMedicine")}
    >
      <ReadingTable
        caption={t("monograph.interactionsCaption")}
        columns={[t("monograph.with"), t("monograph.mayHappen"), t("monograph.whatToDo")]}
        rows={monograph.interactions.map(({ agent, effect, action, whatToDo, cite }) => ({
          key: agent,
          cells: [
            agent,
            effect,
            <>
              <strong className={action === "never-together" ? styles.never : undefined}>{actionWords[action]}.</strong>{" "}
              {whatToDo}
              <Citation ids={cite} monograph={monograph} />
            </>,
          ],
        }))}
      />
    </FindRows>
  );
}
