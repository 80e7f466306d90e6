import { failure } from "./en/failure";
import { plain } from "./plain";

export const words = plain(failure);
