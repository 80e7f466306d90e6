import { editCatalogueItemCommand } from "@/lib/commands/catalogue/edit";
import { commandRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

export const POST = commandRoute(editCatalogueItemCommand, {
  answer: (saved) => saved,
  next: () => routes.catalogue(),
  back: () => routes.catalogue(),
});
