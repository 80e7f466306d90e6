import "server-only";
import type { Template } from "./template";

/** No name: whoever asked typed it, and a stranger must not write words into our mails. */
export const verifyAddress: Template = ({ site, token }) => ({
  subject: `Confirm your address for ${site.pharmacyName}`,
  blocks: [
    "Hello,",
    `Somebody, we hope you, asked for an account at ${site.pharmacyName} with this address. Confirm the address to open it.`,
    { link: "Confirm my address", to: `${site.appUrl}/verify-email?token=${token}` },
    "The link works once, for 24 hours.",
    "If it was not you, do nothing: without the link there is no account.",
  ],
});
