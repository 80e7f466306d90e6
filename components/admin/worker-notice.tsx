import { Notice } from "@/components/ui/notice";
import { t } from "@/content/words/admin-pages";
import type { JobsView } from "@/lib/queries/admin/jobs";

/** What the health check says of the worker, when it is not well. */
export function WorkerNotice({ worker: { state, oldestDueSeconds } }: { readonly worker: JobsView["worker"] }) {
  if (state === "ok") return null;
  const minutes = Math.floor(oldestDueSeconds / 60);
  return (
    <Notice tone="danger" title={state === "silent" ? t("theWorkerIsSilent") : t("theWorkerIsBehind")}>
      <p>{state === "silent" ? t("noWorkerGaveASign") : t("aDueJobHasWaited", { minutes })}</p>
      <p>{t("whatToDoAboutTheWorker")}</p>
    </Notice>
  );
}
