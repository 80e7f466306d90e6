import { dismissJobCommand } from "@/lib/commands/jobs/dismiss";
import { commandRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

export const POST = commandRoute(dismissJobCommand, {
  answer: (job) => job,
  next: () => routes.jobs(),
  back: () => routes.jobs(),
});
