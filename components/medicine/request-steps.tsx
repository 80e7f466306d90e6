import { Steps } from "@/components/ui/steps";
import { t } from "@/content/words/t";

const steps = [
  {
    title: t("medicine.stepChoose"),
    children: t("medicine.stepChooseMore"),
  },
  {
    title: t("medicine.stepAdd"),
    children: t("medicine.stepAddMore"),
  },
  {
    title: t("medicine.stepCheck"),
    children: t("medicine.stepCheckMore"),
  },
  {
    title: t("medicine.stepEnd"),
    children: t("medicine.stepEndMore"),
  },
] as const;

/** How requesting works, told in the same words wherever it is told. */
export function RequestSteps() {
  return <Steps label={t("shop.howRequestingWorks")} steps={steps} />;
}
