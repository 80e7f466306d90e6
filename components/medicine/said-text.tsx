import type { Monograph, Said } from "@/content/define";
import { Citation } from "./citation";
import { Explained } from "./explained";

/** Of which text it is, and where that text's lists of sources and words stand; left off: on this page. */
export interface Context {
  readonly monograph: Monograph;
  readonly sourcesAt?: string | undefined;
}

/** A sentence with the numbers of its sources. */
export function SaidText({ said, monograph, sourcesAt }: Context & { readonly said: Said }) {
  return (
    <>
      <Explained monograph={monograph} text={said.text} listAt={sourcesAt} />
      <Citation monograph={monograph} ids={said.cite} sourcesAt={sourcesAt} />
    </>
  );
}

interface SaidListProps extends Context {
  readonly items: readonly Said[];
  readonly className?: string | undefined;
}

export function SaidList({ items, className, ...context }: SaidListProps) {
  return (
    <ul className={className}>
      {items.map((item) => (
        <li key={item.text}>
          <SaidText said={item} {...context} />
        </li>
      ))}
    </ul>
  );
}
