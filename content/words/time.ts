import { time } from "./en/time";
import { plain } from "./plain";

export const words = plain(time);
