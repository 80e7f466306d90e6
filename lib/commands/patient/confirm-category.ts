import "server-only";
import { z } from "zod";
import { t } from "@/content/words/answers";
import { saveState } from "@/db/store/orders";
import { updatePatient } from "@/db/store/patients";
import { seenVersion } from "@/lib/contracts/fields";
import { orderNumber } from "@/lib/contracts/order";
import { categories } from "@/lib/domain/patient/patient";
import { command, done } from "../command";
import { keepDeadlinesOfPatient } from "../order/keep-deadlines";
import { orderForChange } from "../order/standing";

export const confirmCategory = z.object({
  orderNumber,
  seenVersion,
  category: z.enum(categories, t("chooseTheCategoryThePrescription")),
});

/** Only a pharmacist, reading the prescription, may say that a patient cannot become pregnant: the window and the checks follow from it. */
export const confirmCategoryCommand = command({
  name: "patient.category-confirmed",
  input: confirmCategory,
  subject: (input) => ({ subjectKind: "order", subjectId: input.orderNumber, orderNumber: input.orderNumber }),
  async run(work, input: z.infer<typeof confirmCategory>) {
    const { tx, actor, now } = work;
    const loaded = await orderForChange(tx, actor, "patient:confirm-category", input);
    if (!loaded.ok) return loaded;
    const { order } = loaded.value;
    if (actor.kind !== "staff") throw new Error("only staff confirm a category");
    await updatePatient(tx, order.patientId, { categoryConfirmed: input.category, categoryConfirmedBy: actor.userId });
    await saveState(tx, order, order.state, now);
    await keepDeadlinesOfPatient(work, order.patientId);
    const version = order.version + 1;
    return done(
      { orderNumber: order.orderNumber, version },
      {
        event: "patient.category-confirmed",
        subjectKind: "patient",
        subjectId: order.patientId,
        orderNumber: order.orderNumber,
        details: { version, category: input.category },
      },
    );
  },
});
