import { conflict, type Refusal } from "../shared/reason";

/** What the register says of an order: its serial, and whether somebody has written it on the prescription copy. */
export interface Supplied {
  readonly serial: number;
  readonly written: unknown;
}

export const copyAlreadyWritten = (): Refusal => conflict("copy-written");

/** Why nobody can say that they wrote `serial` on the copy: nothing is dispensed yet, it was another number, or it was said before. */
export function endorsementRefusal(supplied: Supplied | null, serial: number): Refusal | null {
  if (supplied === null) return conflict("not-dispensed");
  if (supplied.serial !== serial)
    return conflict({ code: "serial-differs", params: { serial: supplied.serial, written: serial } });
  return supplied.written === null ? null : copyAlreadyWritten();
}
