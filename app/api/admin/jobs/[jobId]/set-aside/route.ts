import { setJobAsideCommand } from "@/lib/commands/jobs/set-aside";
import { commandRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

export const POST = commandRoute(setJobAsideCommand, {
  answer: (job) => job,
  next: () => routes.jobs(),
  back: () => routes.jobs(),
});
