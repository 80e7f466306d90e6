import { Notice } from "@/components/ui/notice";
import { Time } from "@/components/ui/time";
import { medicineBySlug } from "@/content/medicines";
import { prescriptionStateWords } from "@/content/words/labels";
import { t } from "@/content/words/t";
import type { FormState } from "@/lib/entry/form-state";
import type { AdminOrderView } from "@/lib/queries/admin/order";
import { partOf } from "./form-part";
import type { OrderFormBasis } from "./order-form";
import { Part } from "./part";
import { TranscriptionForm } from "./transcription-form";
import { transcriptionRows } from "./transcription-rows";
import { TranscriptionTable } from "./transcription-table";
import styles from "./workbench.module.css";

export interface TranscriptionProps {
  readonly view: AdminOrderView;
  readonly form: FormState;
  readonly basis: OrderFormBasis;
  readonly timeZone: string;
}

/**
 * What the prescription says. Whoever is to read it a second time does not see the first transcription before they have decided: it would be copied
 * by the eye. They see that there is one, and whose.
 */
export function Transcription({ view, form, basis, timeZone }: TranscriptionProps) {
  const { transcription, may, prescriptionState } = view;
  const part = partOf(form, "transcription");
  const isBlind = transcription !== null && may.decide && !transcription.isOwn;
  return (
    <Part title={t("benchPaper.transcriptionTitle")} id="transcription">
      <p className={styles.quiet}>
        {prescriptionStateWords(prescriptionState)}.
        {transcription !== null && (
          <>
            {" "}
            {t.rich("benchPaper.transcribedBy", {
              enteredByName: transcription.enteredByName,
              time: () => <Time at={transcription.enteredAt} timeZone={timeZone} />,
            })}
          </>
        )}
      </p>
      {isBlind && <Differences view={view} />}
      {transcription !== null && !isBlind && <TranscriptionTable rows={rowsOf(view)} />}
      {may.transcribe && (
        <details open={form.value("form") === "transcription" || (transcription === null && !may.decide)}>
          <summary>{transcription === null ? t("benchPaper.transcribe") : t("benchPaper.transcribeAgain")}</summary>
          <TranscriptionForm basis={basis} part={part} />
        </details>
      )}
      {transcription === null && !may.transcribe && (
        <p>{view.decision === null ? t("benchPaper.notTranscribed") : t("benchPaper.transcribedAtDecision")}</p>
      )}
    </Part>
  );
}

/** Only what does not agree with the order, without the figures that are to be read again. */
function Differences({ view }: { readonly view: AdminOrderView }) {
  const rows = rowsOf(view);
  const differing = rows.filter(({ standing }) => standing === "differs");
  const shown = rows.filter(
    ({ label }) =>
      ![t("benchPaper.strength"), t("benchPaper.total"), t("benchPaper.asWritten"), t("panel.dose")].includes(label),
  );
  return (
    <>
      {differing.length > 0 && (
        <Notice tone="danger" title={t("benchPaper.differTitle")} headingLevel={3}>
          <p>{t("benchPaper.differLead", { differing: differing.map(({ label }) => label).join(", ") })}</p>
        </Notice>
      )}
      <TranscriptionTable rows={shown} />
      <p className={styles.quiet}>{t("benchPaper.coveredLead")}</p>
    </>
  );
}

function rowsOf({ transcription, lines, patient }: AdminOrderView) {
  const [line] = lines;
  if (transcription === null || line === undefined) return [];
  const ordered = {
    title: titleOf(line.slug),
    slug: line.slug,
    strengthMg: line.strengthMg,
    capsules: lines.reduce((sum, one) => sum + one.packs * one.packCapsules, 0),
    patientName: patient.name,
  };
  return transcriptionRows(transcription.reading, ordered, titleOf);
}

function titleOf(slug: string): string {
  const medicine = medicineBySlug(slug);
  return medicine === null
    ? slug
    : t("common.brandAndStrength", { brand: medicine.brand, strengthMg: medicine.strengthMg });
}
