import { expect, test } from "vitest";
import { medicines } from "@/content/medicines";
import { availabilityWords } from "./availability-words";

test("of a medicine without a confirmed licensed maker nothing is said to be in stock, in the demo and outside it", () => {
  const said = medicines.map((medicine) => [
    medicine.slug,
    availabilityWords({ medicine, availability: "available", barred: [] }),
  ]);
  expect(Object.fromEntries(said)).toMatchObject({
    "accutane-10": "Listed for demonstration; no licensed Indian maker confirmed",
    "isotroin-20": "In stock for verified prescriptions",
  });
  for (const medicine of medicines.filter(({ evidence }) => evidence.status === "pending"))
    expect(availabilityWords({ medicine, availability: "available", barred: ["evidence"] })).toBe(
      "No licensed Indian maker confirmed",
    );
});
