import "server-only";
import { greeting, type Template } from "./template";

export const resetPassword: Template = ({ site, data, token }) => ({
  subject: `Set a new password for ${site.pharmacyName}`,
  blocks: [
    greeting(data),
    "Somebody, we hope you, asked to set a new password for your account.",
    { link: "Set a new password", to: `${site.appUrl}/reset-password?token=${token}` },
    "The link works once, for one hour. With the new password you are signed out everywhere.",
    "If it was not you, do nothing: your password stays as it is.",
  ],
});
