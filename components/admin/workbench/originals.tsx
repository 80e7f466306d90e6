import { Hidden } from "@/components/form/hidden";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { Time } from "@/components/ui/time";
import { originalReasons, originalReasonWords } from "@/lib/domain/prescription/original-reasons";
import type { AdminOrderView } from "@/lib/queries/admin/order";
import { routes } from "@/lib/routes";
import { Part } from "./part";
import styles from "./workbench.module.css";

export interface OriginalsProps {
  readonly originals: AdminOrderView["originals"];
  readonly timeZone: string;
  /** This page, where a refused form comes back to. */
  readonly backTo: string;
}

/** Files as the customer sent them: evidence, for managers alone, each taking on record with its reason. */
export function Originals({ originals, timeZone, backTo }: OriginalsProps) {
  if (originals.length === 0) return null;
  return (
    <Part title="Files as they were sent" id="originals">
      <p>
        Evidence, not for reading prescriptions. Each time a file is taken out, your name, the reason and your words are
        kept (our policy). Open it only where a harmful file can do no harm.
      </p>
      {originals.map((file, at) => (
        <details key={file.id}>
          <summary>
            File {at + 1}, sent <Time at={file.createdAt} timeZone={timeZone} />
          </summary>
          <form method="post" action={routes.original(file.id)} className={styles.form}>
            <Hidden values={{ backTo }} />
            <Select
              label="Reason"
              name="reason"
              placeholder="Choose a reason"
              options={originalReasons.map((value) => ({ value, label: originalReasonWords[value] }))}
              input={{ id: `original-reason-${file.id}`, required: true }}
            />
            <TextArea
              label="Explanation"
              name="words"
              rows={2}
              hint="At least 10 characters."
              input={{ id: `original-words-${file.id}`, required: true, minLength: 10, maxLength: 500 }}
            />
            <Button type="submit" variant="secondary">
              Take out file {at + 1}
            </Button>
          </form>
        </details>
      ))}
    </Part>
  );
}
