import "server-only";
import type { Template } from "./template";

/** Goes where a sign-up names an address that has an account. No name: it was typed by whoever asked. */
export const alreadyHasAccount: Template = ({ site }) => ({
  subject: `You already have an account at ${site.pharmacyName}`,
  blocks: [
    "Hello,",
    `Somebody, we hope you, asked for an account at ${site.pharmacyName} with this address. You already have one. Nothing was changed.`,
    { link: "Sign in", to: `${site.appUrl}/sign-in` },
    { link: "Set a new password, if you no longer know it", to: `${site.appUrl}/reset-password` },
    "If it was not you, you need do nothing.",
  ],
});
