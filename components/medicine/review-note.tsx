import { DayOf } from "@/components/ui/time";
import type { Monograph } from "@/content/define";
import styles from "./monograph.module.css";

/** Who answers for the text: nobody yet, or a registered person by name. */
export function ReviewNote({ monograph }: { readonly monograph: Monograph }) {
  return (
    <p className={styles.review}>
      {monograph.reviewedBy === null ? (
        "Compiled from the sources below; not yet checked by a pharmacist."
      ) : (
        <>
          Checked by {monograph.reviewedBy.name}, registration {monograph.reviewedBy.registration}, on{" "}
          <DayOf day={monograph.reviewedOn} />.
        </>
      )}{" "}
      Version of <DayOf day={monograph.version} />.
    </p>
  );
}
