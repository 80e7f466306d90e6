import { Part } from "@/components/admin/workbench/part";
import { Chip } from "@/components/ui/chip";
import { Notice } from "@/components/ui/notice";
import { Time } from "@/components/ui/time";
import { whoWords } from "@/content/words/role-words";
import { t } from "@/content/words/t";
import type { DeskNote, DeskView } from "@/lib/queries/admin/desk";
import styles from "./desk.module.css";
import { callOutcomeWords, noteKindWords, numberSourceWords, readBackWords } from "./desk-words";
import { type DeskFormProps, NoteForm } from "./note-form";

export interface NotesProps extends DeskFormProps {
  /** Null when they could not be read. */
  readonly desk: DeskView | null;
  readonly timeZone: string;
}

/** What colleagues wrote, calls to the prescriber among it. A list that could not be read is never shown as an empty one. */
export function Notes({ desk, timeZone, basis, form }: NotesProps) {
  return (
    <Part title={t("desk.notesTitle")} id="notes">
      {desk === null ? (
        <Notice tone="danger" live="alert" headingLevel={3} title={t("desk.notesUnreadTitle")}>
          <p>{t("desk.notesUnreadLead")}</p>
        </Notice>
      ) : (
        <>
          {desk.notes.length === 0 && <p className={styles.quiet}>{t("desk.notesNone")}</p>}
          <ol className={styles.notes}>
            {desk.notes.map((note) => (
              <Note key={note.id} note={note} timeZone={timeZone} />
            ))}
          </ol>
          {desk.may.write && <NoteForm basis={basis} form={form} />}
        </>
      )}
    </Part>
  );
}

function Note({ note, timeZone }: { readonly note: DeskNote; readonly timeZone: string }) {
  return (
    <li>
      <p className={styles.noteHead}>
        <strong>{noteKindWords[note.kind]}</strong>{" "}
        <span className={styles.quiet}>
          {t.rich("desk.noteLine", {
            who: whoWords(note.name, note.role),
            time: () => <Time at={note.at} timeZone={timeZone} />,
          })}
        </span>
      </p>
      {note.details !== null && <Call details={note.details} timeZone={timeZone} />}
      {note.words !== null && <p className={styles.words}>{note.words}</p>}
    </li>
  );
}

function Call({
  details,
  timeZone,
}: {
  readonly details: NonNullable<DeskNote["details"]>;
  readonly timeZone: string;
}) {
  const { who, number, numberFrom, calledAt, reached, outcome, readBack } = details;
  return (
    <>
      <p>
        {t.rich("desk.callLine", {
          who,
          number,
          time: () => <Time at={new Date(calledAt)} timeZone={timeZone} />,
          reached: reached ? "yes" : "no",
          outcome: callOutcomeWords[outcome].toLowerCase(),
          readBack: readBackWords[readBack],
        })}
      </p>
      <p className={styles.quiet}>
        {t("desk.callSourceLine", { numberFrom: numberSourceWords[numberFrom].toLowerCase() })}{" "}
        {numberFrom === "prescription" && (
          <Chip tone="your-turn" icon="alert">
            {t("desk.callNotIndependent")}
          </Chip>
        )}
      </p>
    </>
  );
}
