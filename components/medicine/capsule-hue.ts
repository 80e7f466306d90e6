export type CapsuleHue = "honey" | "mulberry" | "larkspur" | "slate";

const hueOfBrand: Readonly<Record<string, CapsuleHue>> = {
  accutane: "honey",
  isotroin: "mulberry",
  tretiva: "larkspur",
};

/**
 * The hue a brand is drawn in; slate for a brand without one of its own. It tells brands apart on our pages and says nothing about the
 * colour of the real capsule. In CSS: `--hue-{hue}-deep | -body | -glow | -figure`.
 */
export function capsuleHueOf(brand: string): CapsuleHue {
  return hueOfBrand[brand.trim().toLowerCase()] ?? "slate";
}
