import { z } from "zod";
import { t } from "@/content/words/t";
import { staffRoles } from "@/lib/domain/access/roles";
import { collectErrors } from "./collect-errors";
import { birthDay, words } from "./fields";

/** An address as we compare it: letters in lower case. One mailbox, one account. */
export const emailAddress = z
  .string({ error: t("fieldFaults.emailMissing") })
  .trim()
  .toLowerCase()
  .max(254, t("fieldFaults.emailTooLong"))
  .pipe(z.email(t("fieldFaults.emailInvalid")));

/** Only bounded here; what makes a good one stands in lib/domain/account/password.ts. Spaces at its ends belong to it. */
const password = z
  .string({ error: t("fieldFaults.passwordMissing") })
  .min(1, t("fieldFaults.passwordMissing"))
  .max(1024, t("fieldFaults.passwordTooLong"));

/** The one answer to every sign-in that fails, whatever the cause. */
export const wrongSignInWords = t("fieldFaults.signInWrong");

export const linkToken = z
  .string({ error: t("fieldFaults.linkIncomplete") })
  .regex(/^[\w-]{43}$/, t("fieldFaults.linkIncomplete"));

const signUpFields = z.object({
  name: words(120, t("fieldFaults.name")).refine((name) => name.length >= 2, t("fieldFaults.nameMissing")),
  email: emailAddress,
  password,
  birthDate: birthDay(t("fieldFaults.birthDate")),
  /** The page to go on to once the address is proved. */
  goOnTo: z.string().max(512).optional(),
});
export type SignUp = z.infer<typeof signUpFields>;

/** What does not fit is named beside all that the rules say of the rest. */
export const signUp = collectErrors(
  signUpFields,
  signUpFields.extend({ name: z.string(), email: z.string(), password: z.string() }),
);

export const signIn = z.object({ email: emailAddress, password });
export type SignIn = z.infer<typeof signIn>;

export const verifyEmail = z.object({ token: linkToken, password: password.optional() });

export const requestReset = z.object({ email: emailAddress });

export const setPassword = z.object({ token: linkToken, password });
export type SetPassword = z.infer<typeof setPassword>;

export const inviteStaff = z.object({
  email: emailAddress,
  role: z.enum(staffRoles, t("fieldFaults.roleInvalid", { staffRoles: staffRoles.join(", ") })),
  name: words(120, t("fieldFaults.name")).optional(),
  registration: words(60, t("fieldFaults.registration")).optional(),
});
export type InviteStaff = z.infer<typeof inviteStaff>;

export const disableAccount = z.object({ email: emailAddress });
