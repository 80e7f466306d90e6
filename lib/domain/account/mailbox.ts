/** The mailbox that an address leads to: what stands behind a plus sign is a note to oneself, and no other mailbox. For limits of mails alone. */
export function mailboxOf(email: string): string {
  const [local = "", domain = ""] = email.split("@");
  const [box = ""] = local.split("+");
  return box === "" ? email : `${box}@${domain}`;
}
