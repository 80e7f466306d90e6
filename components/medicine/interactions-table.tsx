import type { Interaction, InteractionAction } from "@/content/define";
import { Citation } from "./citation";
import { FindRows } from "./find-rows";
import styles from "./monograph.module.css";
import { ReadingTable } from "./reading-table";

const actionWords: { readonly [Action in InteractionAction]: string } = {
  "never-together": "Never together",
  "ask-first": "Ask first",
  "with-care": "With care",
  "no-change": "No change needed",
};

export function InteractionsTable({ interactions }: { readonly interactions: readonly Interaction[] }) {
  return (
    <FindRows
      name="find-interaction"
      label="Find a medicine or supplement"
      hint="By its name or group. What you type stays on this page."
      whenNone="That does not mean that both can be taken: ask us, or your doctor."
    >
      <ReadingTable
        caption="Medicines and supplements, and what to do with each"
        columns={["With", "What may happen", "What to do"]}
        rows={interactions.map(({ agent, effect, action, whatToDo, cite }) => ({
          key: agent,
          cells: [
            agent,
            effect,
            <>
              <strong className={action === "never-together" ? styles.never : undefined}>{actionWords[action]}.</strong>{" "}
              {whatToDo}
              <Citation ids={cite} />
            </>,
          ],
        }))}
      />
    </FindRows>
  );
}
