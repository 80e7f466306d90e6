import "server-only";
import { t } from "@/content/words/t";

/** One part of a mail: a paragraph, or a link on a line of its own. */
export type Block = string | { readonly link: string; readonly to: string };

export interface Words {
  readonly subject: string;
  readonly blocks: readonly Block[];
}

/** What every mail knows of the shop. `appUrl` without a slash at its end. */
export interface Site {
  readonly appUrl: string;
  readonly pharmacyName: string;
  readonly pharmacyPhone: string;
  /** As it is printed; null where none is sourced for the jurisdiction. */
  readonly emergencyPhone: string | null;
}

export interface TemplateInput {
  readonly site: Site;
  /** What the command queued: names, order numbers, codes. */
  readonly data: Readonly<Record<string, string>>;
  /** The secret of this mail's link, for the mails that carry one. */
  readonly token: string;
}

/** Words may not tell what is treated, or with what: mails are read on locked screens and shared devices. */
export type Template = (input: TemplateInput) => Words;

export function greeting(data: TemplateInput["data"]): string {
  return data.name === undefined ? t("mail.greetingWithoutName") : t("mail.greeting", { name: data.name });
}
