import "server-only";

/** Fields whose content must not be in a log, whatever they hang on: proofs of identity, and what is told to a pharmacist. */
const secret =
  /^(set-)?cookies?$|authorization|password|secret|token|api-?key|signature|^(name|patient-?name|prescriber-?name|email|phone|address|line[12]|birth-?date|allerg\w+|medicines?|category|note|words|transcription|body|html|text|params|parameters)$/i;

const hidden = "[redacted]";
const depthMax = 6;

/** A copy of `value` that may be logged: secret fields hidden at every depth, errors cut down to what is safe to keep. */
export function loggable(value: unknown, depth = 0): unknown {
  if (value instanceof Error) return safeError(value, depth);
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  if (depth >= depthMax) return "[deeper]";
  if (Array.isArray(value)) return value.map((item) => loggable(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, secret.test(key) ? hidden : loggable(inner, depth + 1)]),
  );
}

/**
 * An error's own fields are left out but for its code: the driver's carry the row (`detail`, `where`) and the
 * parameters, Stripe's the whole answer.
 */
function safeError(error: Error, depth: number): Record<string, unknown> {
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  return {
    type: error.name,
    message: safeMessage(error.message),
    ...(typeof code === "string" && { code }),
    stack: frames(error),
    ...(cause !== undefined && depth < depthMax && { cause: loggable(cause, depth + 1) }),
  };
}

/** Drizzle writes the statement and then its parameters into the message; PostgreSQL quotes a wrong value. */
function safeMessage(message: string): string {
  return message
    .replace(/\nparams:[\s\S]*$/, "\nparams: [redacted]")
    .replace(/(invalid input (?:syntax|value) for [^:]+: )".*"/s, `$1${hidden}`);
}

/** The places alone: the head of a stack repeats the message. */
function frames({ stack = "" }: Error): string {
  return stack
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 20)
    .join("\n");
}
