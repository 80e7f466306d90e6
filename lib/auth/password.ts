import "server-only";
import { hash, verify } from "@node-rs/argon2";
import { hashingPlaces, type Waiting } from "./hashing-places";

/** argon2id, as OWASP's password storage cheat sheet asks for at least: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The hash of a random text that nobody kept, of the same cost: what is compared where there is no account, so that the time is the same. */
const nobodysHash = "$argon2id$v=19$m=19456,t=2,p=1$vYjqmJHnwhZfMFJUlhNKPA$mS3zIYdfxvOvbNEzS4gGOy2WuszxcXH16Y2RbnYuMJs";

/** The same characters typed on different keyboards are the same password. */
const normal = (password: string) => password.normalize("NFKC");

/** 60 MiB and three processors at most, whatever comes in; about a second of waiting at the end of the queue. */
const inPlace = hashingPlaces({ atOnce: 3, waiting: 64, waitingOfNetwork: 16 });

/** For whoever asks over the network. Null: too many ask at this moment. */
export function hashInTurn(password: string, who: Waiting): Promise<string | null> {
  return inPlace(who, () => hashPassword(password));
}

export function hashPassword(password: string): Promise<string> {
  return hash(normal(password), cost);
}

/** Does the same work whether there is a hash to compare with or not; without one it is false. Null: too many ask at this moment. */
export async function passwordMatches(
  password: string,
  passwordHash: string | null,
  who: Waiting,
): Promise<boolean | null> {
  const matches = await inPlace(who, () => verify(passwordHash ?? nobodysHash, normal(password)));
  return matches === null ? null : matches && passwordHash !== null;
}
