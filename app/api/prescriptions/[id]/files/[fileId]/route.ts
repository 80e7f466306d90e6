import { removeFileCommand } from "@/lib/commands/prescription/edit-files";
import { guarded } from "@/lib/entry/guarded";
import { pageResponse } from "@/lib/entry/page-image";
import { commandRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

export const GET = guarded(pageResponse);

/** Next would answer it by GET, and a page would count as opened that nobody saw. */
export const HEAD = () => new Response(null, { status: 405, headers: { Allow: "GET, DELETE" } });

export const DELETE = commandRoute(removeFileCommand, {
  answer: (prescription) => prescription,
  next: () => routes.checkoutPrescription(),
  back: () => routes.checkoutPrescription(),
});
