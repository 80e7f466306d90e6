import { redirect } from "next/navigation";
import { requireStaff } from "@/lib/entry/require";
import { routes } from "@/lib/routes";

export default async function PanelPage() {
  await requireStaff("queue:view", routes.admin());
  redirect(routes.queue());
}
