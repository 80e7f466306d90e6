import type { Said } from "@/content/define";
import { Citation } from "./citation";
import { Explained } from "./explained";

/** A sentence with the numbers of its sources. */
export function SaidText({ said, sourcesAt }: { readonly said: Said; readonly sourcesAt?: string | undefined }) {
  return (
    <>
      <Explained text={said.text} listAt={sourcesAt} />
      <Citation ids={said.cite} sourcesAt={sourcesAt} />
    </>
  );
}

export function SaidList({
  items,
  className,
  sourcesAt,
}: {
  readonly items: readonly Said[];
  readonly className?: string | undefined;
  readonly sourcesAt?: string | undefined;
}) {
  return (
    <ul className={className}>
      {items.map((item) => (
        <li key={item.text}>
          <SaidText said={item} sourcesAt={sourcesAt} />
        </li>
      ))}
    </ul>
  );
}
