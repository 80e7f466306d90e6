/** Accounts, sign-in and passwords. */
export const account = {
  "sign-in-wrong": "Email or password is not right.",
  "password-too-short":
    "Use a password of {passwordCharactersMin} characters or more. Several words are easiest to remember.",
  "password-too-long": "Use a password of at most {passwordCharactersMax} characters.",
  "password-guessable":
    "This password is easy to guess: {weakness, select, own {it is mostly your name, your address or a word from this shop} keys {it follows the keys of a keyboard} repeat {it repeats the same characters} run {it counts up or down, or is a date} other {it is made of commonly used passwords}}. Several unrelated words are safest.",
  busy: {
    "sign-ins": "Too many people are signing in right now. Nothing was changed. Try again in a few seconds.",
  },
  "is-customer": "This address belongs to a customer's account. Staff need their own address.",
  "link-spent": {
    password: "This link was already used or has expired. Ask for a new one.",
    email: "This link was already used or has expired. Sign in if your address is confirmed; otherwise sign up again.",
  },
  "password-refused": "The password was not set.",
  "sign-up-refused": "No account was created.",
  "under-18": "You must be 18 or older to have an account. For a younger patient, a parent or guardian creates one.",
  "password-missing": "Choose the password for your account here: 15 characters or more.",
} as const;
