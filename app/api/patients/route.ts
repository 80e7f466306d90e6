import { addPatientCommand } from "@/lib/commands/patient/add";
import { commandRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

export const POST = commandRoute(addPatientCommand, {
  status: 201,
  answer: (patient) => patient,
  next: () => routes.patients(),
  back: (sent) => (sent.fields.from === "checkout" ? routes.checkoutPatient() : routes.patients()),
});
