import { z } from "zod";
import { staffRoles } from "@/lib/domain/access/roles";
import { words } from "./fields";

/** An address as we compare it: letters in lower case. One mailbox, one account. */
export const emailAddress = z
  .string({ error: "The email is missing." })
  .trim()
  .toLowerCase()
  .max(254, "This email is too long.")
  .pipe(z.email("Give an email address, such as name@example.com."));

/** Only bounded here; what makes a good one stands in lib/domain/account/password.ts. Spaces at its ends belong to it. */
const password = z
  .string({ error: "The password is missing." })
  .min(1, "The password is missing.")
  .max(1024, "The password is too long.");

/** The one answer to every sign-in that fails, whatever the cause. */
export const wrongSignInWords = "Email or password is not right.";

export const linkToken = z
  .string({ error: "The link is not complete." })
  .regex(/^[\w-]{43}$/, "The link is not complete.");

export const signUp = z.object({
  name: words(120, "The name").refine((name) => name.length >= 2, "Give your name."),
  email: emailAddress,
  password,
  birthDate: words(10, "The date of birth"),
  /** The page to go on to once the address is proved. */
  goOnTo: z.string().max(512).optional(),
});
export type SignUp = z.infer<typeof signUp>;

export const signIn = z.object({ email: emailAddress, password });
export type SignIn = z.infer<typeof signIn>;

export const verifyEmail = z.object({ token: linkToken });

export const requestReset = z.object({ email: emailAddress });

export const setPassword = z.object({ token: linkToken, password });
export type SetPassword = z.infer<typeof setPassword>;

export const inviteStaff = z.object({
  email: emailAddress,
  role: z.enum(staffRoles, `The role must be one of ${staffRoles.join(", ")}.`),
  name: words(120, "The name").optional(),
  registration: words(60, "The registration").optional(),
});
export type InviteStaff = z.infer<typeof inviteStaff>;

export const disableAccount = z.object({ email: emailAddress });
