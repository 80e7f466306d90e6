import Link from "next/link";
import { Notice } from "@/components/ui/notice";
import { routes } from "@/lib/routes";

/** What cannot wait for an answer from a pharmacy. It names no telephone line: none is among our sources. */
export function UrgentHelp() {
  return (
    <Notice tone="danger" title="If it is urgent, do not wait for us">
      <ul>
        <li>
          <strong>Pregnant, or perhaps pregnant:</strong> take no more capsules and speak with your doctor today.
        </li>
        <li>
          <strong>Low mood, or thoughts of harming yourself:</strong> take no more capsules, do not stay alone, and get
          help now from a doctor or the nearest emergency department.
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
