import { retryJobCommand } from "@/lib/commands/jobs/retry";
import { byCommand, postRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

export const POST = postRoute({ run: byCommand(retryJobCommand), answer: (job) => job, next: () => routes.jobs(), back: () => routes.jobs() });
