import { Steps } from "@/components/ui/steps";
import { t } from "@/content/words/medicine";

const steps = [
  {
    title: t("stepChoose"),
    children: t("stepChooseMore"),
  },
  {
    title: t("stepAdd"),
    children: t("stepAddMore"),
  },
  {
    title: t("stepCheck"),
    children: t("stepCheckMore"),
  },
  {
    title: t("stepEnd"),
    children: t("stepEndMore"),
  },
] as const;

/** How requesting works, told in the same words wherever it is told. */
export function RequestSteps() {
  return <Steps label={t("howItWorks")} steps={steps} />;
}
