import { editCatalogueItemCommand } from "@/lib/commands/catalogue/edit";
import { byCommand, postRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

export const POST = postRoute({
  run: byCommand(editCatalogueItemCommand),
  answer: (saved) => saved,
  next: () => routes.catalogue(),
  back: () => routes.catalogue(),
});
