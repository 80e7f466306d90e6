import { useEffect } from "react";
import { t } from "@/content/words/t";

/**
 * "Error:" leads the page's title while something that the browser itself refused stands in a summary, as it does when the server refused it
 * (lib/entry/form-title.ts). `refusal` is another object for each refusal.
 */
export function useErrorTitle(refusal: object | null): void {
  useEffect(() => {
    const before = document.title;
    if (refusal === null || before.startsWith(t("common.error"))) return;
    const now = t("field.errorTitle", { title: before });
    document.title = now;
    return () => {
      // The next page may have set its own meanwhile.
      if (document.title === now) document.title = before;
    };
  }, [refusal]);
}
