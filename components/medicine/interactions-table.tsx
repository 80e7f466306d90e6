import type { InteractionAction, Monograph } from "@/content/define";
import { t } from "@/content/words/monograph";
import { Citation } from "./citation";
import { FindRows } from "./find-rows";
import styles from "./monograph.module.css";
import { ReadingTable } from "./reading-table";
import { rowsWords } from "./rows-words";

const actionWords: { readonly [Action in InteractionAction]: string } = {
  "never-together": t("neverTogether"),
  "ask-first": t("askFirst"),
  "with-care": t("withCare"),
  "no-change": t("noChange"),
};

export function InteractionsTable({ monograph }: { readonly monograph: Monograph }) {
  return (
    <FindRows
      name="find-interaction"
      label={t("findMedicine")}
      hint={t("findMedicineHint")}
      words={rowsWords(t("noMedicine"))}
    >
      <ReadingTable
        caption={t("interactionsCaption")}
        columns={[t("with"), t("mayHappen"), t("whatToDo")]}
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
