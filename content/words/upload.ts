import { upload } from "./en/upload";
import { plain } from "./plain";

export const words = plain(upload);
