/** What the sentences of `content/words/en/reasons/account.ts` are told, by code; null: nothing. */
export interface AccountReasons {
  "sign-in-wrong": null;
  "password-too-short": { passwordCharactersMin: number };
  "password-too-long": { passwordCharactersMax: number };
  "password-guessable": { weakness: string };
  busy: { case: "sign-ins" } | { file: string | null };
  "is-customer": null;
  "link-spent": { case: "password" | "email" };
  "password-refused": null;
  "sign-up-refused": null;
  "under-18": null;
  "password-missing": null;
}
