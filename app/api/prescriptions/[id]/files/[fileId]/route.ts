import { removeFileCommand } from "@/lib/commands/prescription/edit-files";
import { pageResponse } from "@/lib/entry/page-image";
import { commandRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

export const GET = pageResponse;

export const DELETE = commandRoute(removeFileCommand, {
  answer: (prescription) => prescription,
  next: () => routes.checkoutPrescription(),
  back: () => routes.checkoutPrescription(),
});
