import type { Basis } from "../basis";
import type { Citation, Head, InForce } from "../rule";

/** The day from which our own rules are applied. */
export const ourPolicy: InForce = { from: "2026-11-01" };

/** Writes the heads of one jurisdiction's rules: the prefix makes an id unlike any other country's. */
export const headsOf =
  (prefix: string) =>
  (id: string, basis: Basis, citation: Citation, inForce: InForce): Head => ({
    id: `${prefix}.${id}`,
    basis,
    citation,
    inForce,
  });
