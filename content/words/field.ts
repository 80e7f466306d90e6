import { field } from "./en/field";
import { plain } from "./plain";

export const words = plain(field);
