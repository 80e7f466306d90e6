import type { IncomingHttpHeaders } from "node:http";
import { parseAndValidateFlightRouterState } from "next/dist/server/app-render/parse-and-validate-flight-router-state.js";

/**
 * By these the framework's own pages say what they have already, to be sent the rest. One that nobody's page could have sent is answered with 500
 * and logged in lines that are no JSON; so it is taken away, and the page is sent whole. We have no server actions, so nobody can call one.
 */
export function dropUnreadableRouterHeaders(headers: IncomingHttpHeaders): void {
  delete headers["next-action"];
  const state = headers["next-router-state-tree"];
  if (state === undefined) return;
  try {
    parseAndValidateFlightRouterState(state);
  } catch {
    delete headers["next-router-state-tree"];
  }
}
