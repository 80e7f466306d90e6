import { Notice } from "@/components/ui/notice";
import { t } from "@/content/words/account";

/** After a form whose answer is a mail. It says the same whether anything was sent. */
export function MailSent({ words, mailbox }: { readonly words: string; readonly mailbox: string | null }) {
  return (
    <Notice tone="info" title={t("lookIntoYourMailbox")} live="status">
      <p>{words}</p>
      <p>{t("itCanTakeSomeMinutes")}</p>
      {mailbox !== null && (
        <p>{t.rich("thisIsADemonstrationNo", { link: (chunks) => <a href={mailbox}>{chunks}</a> })}</p>
      )}
    </Notice>
  );
}
