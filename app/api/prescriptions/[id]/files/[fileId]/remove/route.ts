import { removeFileCommand } from "@/lib/commands/prescription/edit-files";
import { commandRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

/** For forms, which cannot send DELETE. */
export const POST = commandRoute(removeFileCommand, {
  answer: (prescription) => prescription,
  next: () => routes.checkoutPrescription(),
  back: () => routes.checkoutPrescription(),
});
