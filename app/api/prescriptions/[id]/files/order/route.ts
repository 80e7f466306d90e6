import { reorderFilesCommand } from "@/lib/commands/prescription/edit-files";
import { commandRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

export const POST = commandRoute(reorderFilesCommand, {
  answer: (prescription) => prescription,
  next: () => routes.checkoutPrescription(),
  back: () => routes.checkoutPrescription(),
});
