import { watch } from "./en/watch";
import { plain } from "./plain";

export const words = plain(watch);
