import { Notice } from "@/components/ui/notice";
import { t } from "@/content/words/t";
import type { JobsView } from "@/lib/queries/admin/jobs";

/** What the health check says of the worker, when it is not well. */
export function WorkerNotice({ worker: { state, oldestDueSeconds } }: { readonly worker: JobsView["worker"] }) {
  if (state === "ok") return null;
  const minutes = Math.floor(oldestDueSeconds / 60);
  return (
    <Notice tone="danger" title={state === "silent" ? t("adminPages.workerSilent") : t("adminPages.workerBehind")}>
      <p>{state === "silent" ? t("adminPages.workerSilentWhy") : t("adminPages.workerBehindWhy", { minutes })}</p>
      <p>{t("adminPages.workerWhatToDo")}</p>
    </Notice>
  );
}
