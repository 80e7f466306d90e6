import { nav } from "./en/nav";
import { plain } from "./plain";

export const words = plain(nav);
