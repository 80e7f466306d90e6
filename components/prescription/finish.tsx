import type { FormEvent, ReactNode } from "react";
import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/ui/submit-button";
import type { StoredFile } from "./upload-state";

export interface FinishProps {
  readonly action: string;
  readonly values: Readonly<Record<string, string | number>>;
  /** The fields that name the new files, each all of them. */
  readonly fileFields: readonly string[];
  readonly known: readonly string[];
  readonly label: string;
}

interface Props extends FinishProps {
  readonly files: readonly StoredFile[];
  readonly onSubmit: (event: FormEvent) => void;
  readonly children: ReactNode;
}

/** The form that sends what the files are for. */
export function Finish({ action, values, fileFields, known, label, files, onSubmit, children }: Props) {
  const added = files.filter(({ id }) => !known.includes(id));
  return (
    <form method="post" action={action} onSubmit={onSubmit}>
      <Hidden values={values} />
      {fileFields.flatMap((field) =>
        added.map(({ id }) => <input key={`${field} ${id}`} type="hidden" name={field} value={id} />),
      )}
      {children}
      <SubmitButton workingWords="Sending…">{label}</SubmitButton>
    </form>
  );
}
