import { expect, test } from "vitest";
import { loggedStatements, parameterised } from "./logged-statements";

const at = "2026-11-25 06:00:00.000 UTC [17]";

test("statements are read from the log with what they were sent with, whatever stands in it", () => {
  const log = [
    `${at} LOG:  statement: begin`,
    `${at} LOG:  execute <unnamed>: insert into t (a, b, c)`,
    "  values ($1, $2, $3)",
    `${at} DETAIL:  Parameters: $1 = 'it''s, $2 = ''x''', $2 = NULL, $3 = ''`,
    `${at} ERROR:  something else`,
    `${at} LOG:  statement: commit`,
    "",
  ].join("\n");
  expect(loggedStatements(log)).toEqual([
    { sql: "begin", parameters: [] },
    { sql: "insert into t (a, b, c)\n  values ($1, $2, $3)", parameters: ["it's, $2 = 'x'", null, ""] },
    { sql: "commit", parameters: [] },
  ]);
});

test("what is to vary is made anew each time, also within a longer text, and the rest stays as it was sent", () => {
  const statement = { sql: "select $1, $2, $3, $4, $10", parameters: ["o1", "key:o1:1", '{"order":"o1"}', null] };
  expect(parameterised(statement, new Map([["o1", "f(:n)"]]))).toBe(
    `select ('' || f(:n) || ''), ('key:' || f(:n) || ':1'), cast('{"order":"' || f(:n) || '"}' as jsonb), null, null`,
  );
  expect(parameterised({ sql: "select $1", parameters: ["it's"] }, new Map())).toBe("select 'it''s'");
});
