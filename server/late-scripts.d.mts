import type { IncomingMessage, ServerResponse } from "node:http";

type Listener<Answer> = (request: IncomingMessage, response: ServerResponse) => Answer;
export function withLateScripts<Answer>(handle: Listener<Answer>): Listener<Answer>;
