import { Notice } from "@/components/ui/notice";

/** After a form whose answer is a mail. It says the same whether anything was sent. */
export function MailSent({ words, mailbox }: { readonly words: string; readonly mailbox: string | null }) {
  return (
    <Notice tone="info" title="Look into your mailbox" live="status">
      <p>{words}</p>
      <p>It can take some minutes. If nothing comes, look in your spam folder, or try again.</p>
      {mailbox !== null && (
        <p>
          This is a demonstration: no mail leaves this machine. <a href={mailbox}>Open its mailbox</a>
        </p>
      )}
    </Notice>
  );
}
