import type { FormEvent, ReactNode } from "react";
import { Hidden } from "@/components/form/hidden";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { FieldSet } from "@/components/ui/field-set";
import { SubmitButton } from "@/components/ui/submit-button";
import { t } from "@/content/words/t";
import type { StoredFile } from "./upload-state";

export interface FileField {
  readonly name: string;
  readonly title: string;
  readonly error: string | undefined;
  /** Ids of the files that were ticked when the form came back. */
  readonly ticked: readonly string[];
}

export interface FinishProps {
  readonly action: string;
  readonly values: Readonly<Record<string, string | number>>;
  /** What the new files may be for. Of one thing each file is meant; of several the customer says which file is for which. */
  readonly fileFields: readonly FileField[];
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
      {fileFields.length === 1
        ? added.map(({ id }) => <input key={id} type="hidden" name={fileFields[0]?.name} value={id} />)
        : fileFields.map((field) => <WhichFiles key={field.name} field={field} added={added} />)}
      {children}
      <SubmitButton workingWords={t("upload.sending")}>{label}</SubmitButton>
    </form>
  );
}

/** Which of the new files are for one of several things. None is guessed; a file may be for two. */
function WhichFiles({ field, added }: { readonly field: FileField; readonly added: readonly StoredFile[] }) {
  const { name, title, error, ticked } = field;
  return (
    <FieldSet
      legend={title}
      name={name}
      hint={added.length === 0 ? t("upload.sendFirst") : t("upload.tickFiles")}
      error={error}
    >
      {added.map((file) => (
        <CheckboxField
          key={file.id}
          name={name}
          value={file.id}
          label={file.name}
          defaultChecked={ticked.includes(file.id)}
        />
      ))}
    </FieldSet>
  );
}
