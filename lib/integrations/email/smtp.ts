import "server-only";
import { createTransport } from "nodemailer";
import type { Mailer } from "./mailer";

/** Milliseconds. A server that hangs is given up well before the message's lease ends (lib/jobs/handlers/send-message.ts). */
const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** nodemailer takes a transport's options from the address alone; what the operator wrote there wins. */
export function withTimeouts(url: string): string {
  const address = new URL(url);
  for (const [name, milliseconds] of Object.entries(timeouts)) {
    if (!address.searchParams.has(name)) address.searchParams.set(name, String(milliseconds));
  }
  return address.href;
}

/** Sends through the server of SMTP_URL. `messageHost` ends the Message-ID, which stays the same when a mail is tried again. */
export function smtpMailer(options: {
  readonly url: string;
  readonly from: string;
  readonly messageHost: string;
}): Mailer {
  const transport = createTransport(withTimeouts(options.url), {
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
