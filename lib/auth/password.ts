import "server-only";
import { hash, verify } from "@node-rs/argon2";

/** argon2id, as OWASP's password storage cheat sheet asks for at least: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The hash of a random text that nobody kept, of the same cost: what is compared where there is no account, so that the time is the same. */
const nobodysHash = "$argon2id$v=19$m=19456,t=2,p=1$vYjqmJHnwhZfMFJUlhNKPA$mS3zIYdfxvOvbNEzS4gGOy2WuszxcXH16Y2RbnYuMJs";

/** The same characters typed on different keyboards are the same password. */
const normal = (password: string) => password.normalize("NFKC");

export function hashPassword(password: string): Promise<string> {
  return hash(normal(password), cost);
}

/** Does the same work whether there is a hash to compare with or not; without one it is false. */
export async function passwordMatches(password: string, passwordHash: string | null): Promise<boolean> {
  const matches = await verify(passwordHash ?? nobodysHash, normal(password));
  return matches && passwordHash !== null;
}
