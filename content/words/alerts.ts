import type { AlertParamsByKind } from "@/lib/domain/alert/params";
import { alerts } from "./en/alerts";
import { isTold, wordsOf } from "./words";

isTold<AlertParamsByKind>()(alerts);

export const t = wordsOf(alerts);
