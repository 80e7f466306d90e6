import { uploadFaults } from "./en/upload-faults";
import { plain } from "./plain";

export const words = plain(uploadFaults);
