import { releaseOrderCommand } from "@/lib/commands/desk/release";
import { commandRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

export const POST = commandRoute(releaseOrderCommand, {
  answer: (desk) => desk,
  next: () => routes.queue(),
  back: ({ params }) => routes.adminOrder(params.orderNumber ?? ""),
});
