/** Accounts, sign-in and passwords. */
export const account = {
  "sign-in-wrong": "Email or password is not right.",
  "password-too-short":
    "Use a password of {passwordCharactersMin} characters or more. Several words are easiest to remember.",
  "password-too-long": "Use a password of at most {passwordCharactersMax} characters.",
  "password-guessable":
    "This password is easy to guess: {weakness, select, own {it is mostly your name, your address or a word of this shop} keys {it follows the keys of a keyboard} repeat {it repeats the same characters} run {it counts up or down, or is a date} other {it is made of what is tried first}}. Several words that do not belong together are safest.",
  busy: {
    "sign-ins": "Too many people are signing in at this moment. Nothing was changed. Try again in a few seconds.",
  },
  "is-customer": "This address has a customer's account. Staff need an address of their own.",
  "link-spent": {
    password: "This link was used before or has run out. Ask for a new one.",
    email: "This link was used before or has run out. Sign in if your address is confirmed; otherwise sign up again.",
  },
  "password-refused": "The password was not set.",
  "sign-up-refused": "No account was created.",
  "under-18": "An account is for people of 18 or more. For a younger patient a parent or guardian opens one.",
  "password-missing": "Choose the password of your account here: 15 characters or more.",
} as const;
