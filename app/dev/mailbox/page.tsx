import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Page } from "@/components/layout/page";
import { PageHeading } from "@/components/layout/page-heading";
import { Time } from "@/components/ui/time";
import { deps } from "@/lib/entry/deps";
import { demoMailbox } from "@/lib/entry/mailbox";
import styles from "./mailbox.module.css";

export const metadata: Metadata = { title: "Mailbox", robots: { index: false } };

const shownMax = 100;

/** In the demo only; elsewhere it never was. Every mail as its reader gets it, links and all. */
export default async function MailboxPage({ searchParams }: PageProps<"/dev/mailbox">) {
  const { to } = await searchParams;
  const mails = await demoMailbox(typeof to === "string" && to !== "" ? to : null);
  if (mails === null) notFound();
  const { timeZone } = deps().settings.pharmacy;
  return (
    <Page width="form">
      <PageHeading title="Mailbox" lead="Every mail of this demonstration. Nothing leaves this machine." />
      {mails.length === 0 && <p>No mail yet.</p>}
      <ol className={styles.mails}>
        {mails.slice(0, shownMax).map((mail) => (
          <li key={`${mail.at} ${mail.to} ${mail.subject} ${mail.text}`} className={styles.mail}>
            <h2 className={styles.subject}>{mail.subject}</h2>
            <p className={styles.head}>
              To {mail.to}, <Time at={new Date(mail.at)} timeZone={timeZone} />
            </p>
            <div className={styles.text}>
              <Linked text={mail.text} />
            </div>
          </li>
        ))}
      </ol>
    </Page>
  );
}

/** The text with its addresses as links. */
function Linked({ text }: { readonly text: string }) {
  return text.split(/(https?:\/\/\S+)/).map((part, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a stored text never change their order.
      <a key={index} href={part}>
        {part}
      </a>
    ) : (
      part
    ),
  );
}
