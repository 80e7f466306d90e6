import { Notice } from "@/components/ui/notice";
import { t } from "@/content/words/t";

/** After a form whose answer is a mail. It says the same whether anything was sent. */
export function MailSent({ words, mailbox }: { readonly words: string; readonly mailbox: string | null }) {
  return (
    <Notice tone="info" title={t("account.checkMail")} live="status">
      <p>{words}</p>
      <p>{t("account.checkMailHint")}</p>
      {mailbox !== null && <p>{t.rich("account.demoMailbox", { link: (chunks) => <a href={mailbox}>{chunks}</a> })}</p>}
    </Notice>
  );
}
