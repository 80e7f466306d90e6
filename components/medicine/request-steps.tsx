import { Steps } from "@/components/ui/steps";

const steps = [
  {
    title: "Choose what your prescription names",
    children: "The same brand and strength. We may not supply another in its place.",
  },
  {
    title: "Add the prescription",
    children: "A photo or a PDF of every page, and who it is for. You read and confirm the safety statements.",
  },
  {
    title: "A pharmacist checks it",
    children: "The amount is held on your card meanwhile, not charged. A hold lasts about 7 days and lapses by itself.",
  },
  {
    title: "Charged and delivered, or released",
    children: "Your card is charged only when the pharmacist approves. If not, the hold is released and you read why.",
  },
] as const;

/** How requesting works, told in the same words wherever it is told. */
export function RequestSteps() {
  return <Steps label="How requesting works" steps={steps} />;
}
