import "server-only";
import type { Result } from "@/lib/domain/shared/result";

/** The system's own commands are never refused for a reason a person could mend: a refusal here is a fault. */
export async function unwrapOrThrow<T>(outcome: Promise<Result<T, unknown>>): Promise<T> {
  const result = await outcome;
  if (!result.ok) throw new Error(`a command of the system was refused: ${JSON.stringify(result.error)}`);
  return result.value;
}
