import { type APIRequestContext, type Browser, expect, type Page, request as requests } from "@playwright/test";

export const demoPassword = "demo pharmacy 2026";

export const staff = {
  technician: "tara.technician@example.com",
  pharmacist: "priya.pharmacist@example.com",
  otherPharmacist: "joseph.pharmacist@example.com",
  manager: "anand.manager@example.com",
} as const;

interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly at: string;
}

/** Waits for a mail to this address whose text matches. */
export async function mailTo(api: APIRequestContext, email: string, matching: RegExp = /./): Promise<Mail> {
  let found: Mail | undefined;
  await expect(async () => {
    const mails = (await (await api.get(`/dev/mailbox.json?to=${encodeURIComponent(email)}`)).json()) as Mail[];
    found = mails.find(({ subject, text }) => matching.test(`${subject}\n${text}`));
    expect(found, `a mail to ${email} like ${matching}`).toBeDefined();
  }).toPass({ timeout: 20_000 });
  if (found === undefined) throw new Error("unreachable");
  return found;
}

export function linkIn(mail: Mail): string {
  const [link] = /https?:\/\/\S+/.exec(mail.text) ?? [];
  if (link === undefined) throw new Error(`no link in: ${mail.text}`);
  return link;
}

/** An API client with its own cookies, as a browser of this person's would be. */
export async function client(baseURL: string): Promise<APIRequestContext> {
  return requests.newContext({ baseURL, extraHTTPHeaders: { origin: baseURL } });
}

export async function signIn(api: APIRequestContext, email: string, password = demoPassword): Promise<void> {
  const answer = await api.post("/api/sign-in", { data: { email, password } });
  expect(answer.status(), await answer.text()).toBe(200);
}

export async function signedIn(baseURL: string, email: string): Promise<APIRequestContext> {
  const api = await client(baseURL);
  await signIn(api, email);
  return api;
}

let made = 0;

export interface NewCustomer {
  readonly api: APIRequestContext;
  readonly email: string;
  readonly name: string;
}

export const customerPassword = "a long enough password";

/** A fresh, verified, signed-in account: no test meets what another left behind. */
export async function newCustomer(baseURL: string, name = "Nandini Kale"): Promise<NewCustomer> {
  const api = await client(baseURL);
  made += 1;
  const email = `customer-${process.pid}-${Date.now()}-${made}@example.com`;
  const answer = await api.post("/api/sign-up", {
    data: { name, email, password: customerPassword, birthDate: "1994-05-06" },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
  const link = linkIn(await mailTo(api, email));
  const token = new URL(link).searchParams.get("token");
  const verified = await api.post("/api/verify-email", { data: { token } });
  expect(verified.ok(), await verified.text()).toBe(true);
  await signIn(api, email, customerPassword);
  return { api, email, name };
}

/** A page of a browser of its own in which this person is signed in. */
export async function pageOf(
  browser: Browser,
  person: { readonly api: APIRequestContext },
  options: Parameters<Browser["newContext"]>[0] = {},
): Promise<Page> {
  const context = await browser.newContext({ ...options, storageState: await person.api.storageState() });
  return context.newPage();
}
