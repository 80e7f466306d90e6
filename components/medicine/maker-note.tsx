import type { Medicine } from "@/content/define";
import { makerOf } from "@/lib/queries/shop/filter";

/** How sure it is who makes what was found by its maker. */
export function MakerNote({ medicines }: { readonly medicines: readonly Medicine[] }) {
  const unconfirmed = medicines.filter((medicine) => makerOf(medicine)?.isConfirmed !== true);
  const names = unconfirmed.map(({ brand, strengthMg }) => `${brand} ${strengthMg} mg`).join(", ");
  return (
    <p>
      {unconfirmed.length > 0 && `Of ${names} third-party lists alone name the maker: confirm it on the pack. `}
      Capsules whose maker nobody has told us are left out.
    </p>
  );
}
