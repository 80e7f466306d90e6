import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import type { UrgentLines } from "@/content/urgent-lines";
import { routes } from "@/lib/routes";

/** What cannot wait for an answer from a pharmacy. A line is named only where one is sourced (content/urgent-lines.ts). */
export function UrgentHelp({ lines }: { readonly lines: UrgentLines | undefined }) {
  return (
    <Notice tone="danger" title="If it is urgent, do not wait for us">
      <ul>
        <li>
          <strong>Pregnant, or perhaps pregnant:</strong> take no more capsules and speak with your doctor today.
        </li>
        <li>
          <strong>Low mood, or thoughts of harming yourself:</strong> take no more capsules, do not stay alone, and get
          help now from a doctor or the nearest emergency department.
          {lines !== undefined && (
            <>
              {" "}
              {lines.crisis.name} answers day and night on{" "}
              <a href={`tel:${lines.crisis.number}`}>{lines.crisis.number}</a>, the emergency service on{" "}
              <a href={`tel:${lines.emergency}`}>{lines.emergency}</a>.
            </>
          )}
        </li>
        <li>
          <strong>
            Severe headache with a change in sight, severe pain in the belly, a rash with blisters, yellow skin or eyes,
            bloody diarrhoea, trouble breathing:
          </strong>{" "}
          take no more capsules and go to the nearest emergency department with the pack.
        </li>
      </ul>
      <p>
        <Link href={`${routes.monograph()}#serious-warnings`}>Every serious warning, and what to do</Link>
      </p>
    </Notice>
  );
}
