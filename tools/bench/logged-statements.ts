/** One statement of PostgreSQL's log, with its parameters as text; null for NULL. */
export interface LoggedStatement {
  readonly sql: string;
  readonly parameters: readonly (string | null)[];
}

/** The statements in a stretch of a log written with `log_statement = all` and the line prefix `%m [%p] `. */
export function loggedStatements(log: string): readonly LoggedStatement[] {
  const entries = log.split(/^(?=\d{4}-\d\d-\d\d [\d:.]+ \S+ \[\d+\] )/m);
  const found: LoggedStatement[] = [];
  for (const entry of entries) {
    const [, level = "", text = ""] = /\] (LOG|DETAIL): {2}([\s\S]*)$/.exec(entry.trimEnd()) ?? [];
    const statement = /^(?:execute [^:]+|statement): ([\s\S]*)$/.exec(text)?.[1];
    const last = found.at(-1);
    if (level === "LOG" && statement !== undefined) found.push({ sql: statement, parameters: [] });
    else if (level === "DETAIL" && /^parameters: /i.test(text) && last !== undefined) {
      found[found.length - 1] = { ...last, parameters: parametersIn(text) };
    }
  }
  return found;
}

function parametersIn(text: string): readonly (string | null)[] {
  const values = [...text.matchAll(/\$\d+ = (?:NULL|'((?:[^']|'')*)')/g)];
  return values.map(([, value]) => value?.replaceAll("''", "'") ?? null);
}

/**
 * The statement with its parameters written into it. `varying`: texts that are to be another each time, with the SQL expression that makes
 * them; a parameter may hold one anywhere.
 */
export function parameterised({ sql, parameters }: LoggedStatement, varying: ReadonlyMap<string, string>): string {
  return sql.replaceAll(/\$(\d+)/g, (_all, number) => literal(parameters[Number(number) - 1] ?? null, varying));
}

function literal(value: string | null, varying: ReadonlyMap<string, string>): string {
  if (value === null) return "null";
  const quoted = `'${value.replaceAll("'", "''")}'`;
  let made = quoted;
  for (const [text, expression] of varying) made = made.replaceAll(text, `' || ${expression} || '`);
  if (made === quoted) return quoted;
  return value.startsWith("{") ? `cast(${made} as jsonb)` : `(${made})`;
}
