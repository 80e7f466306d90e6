import "server-only";
import { createTransport } from "nodemailer";
import type { Mailer } from "./mailer";

/** Sends through the server of SMTP_URL. `messageHost` ends the Message-ID, which stays the same when a mail is tried again. */
export function smtpMailer(options: {
  readonly url: string;
  readonly from: string;
  readonly messageHost: string;
}): Mailer {
  const transport = createTransport(options.url, {
    from: options.from,
    // A template never makes nodemailer read a file or fetch an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ id, to, subject, text, html, at }) {
      await transport.sendMail({
        to: { name: "", address: to },
        subject,
        text,
        html,
        date: at,
        messageId: `<${id}@${options.messageHost}>`,
        headers: { "Auto-Submitted": "auto-generated" },
      });
    },
  };
}
