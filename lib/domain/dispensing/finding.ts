import type { Finding, Weight } from "./rule";

/** The words of one finding: a code, what staff read, what the customer reads, and the field it belongs to. */
export interface Words {
  readonly code: string;
  readonly field?: string;
  readonly staff: string;
  readonly customer: string;
}

function found(weight: Weight, { code, field, staff, customer }: Words): Finding[] {
  return [{ weight, code, ...(field === undefined ? {} : { field }), message: staff, customerMessage: customer }];
}

export const refuse = (words: Words): Finding[] => found("refuse", words);
export const mustJudge = (words: Words): Finding[] => found("judge", words);

/** Nobody stated it: the pharmacist who approves answers for it. `attests` is what they say by it. */
export const notStated = ({ attests, ...words }: Words & { readonly attests: string }): Finding[] =>
  found("attest", words).map((finding) => ({ ...finding, attests }));

export const kept: readonly Finding[] = [];
