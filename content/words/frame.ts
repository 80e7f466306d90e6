import { frame } from "./en/frame";
import { plain } from "./plain";

export const words = plain(frame);
