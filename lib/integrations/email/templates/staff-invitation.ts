import "server-only";
import { greeting, type Template } from "./template";

export const staffInvitation: Template = ({ site, data, token }) => ({
  subject: `Your staff account at ${site.pharmacyName}`,
  blocks: [
    greeting(data),
    `You were given a staff account at ${site.pharmacyName}. Set your password to begin.`,
    { link: "Set my password", to: `${site.appUrl}/reset-password?token=${token}` },
    "The link works once, for three days. If you did not expect it, tell the pharmacy.",
  ],
});
