// @ts-check
// JPEGs whose last two bytes were lost on the way (some phones and scanners never write them): the picture is whole. ITU-T T.81, Annex B.

export const endMarker = Buffer.from([0xff, 0xd9]);

const startOfScan = 0xda;
/** Frames whose one scan is the whole picture; a progressive one of fewer scans would only be coarser, and nobody would know. */
const sequentialFrames = new Set([0xc0, 0xc1]);

/**
 * Whether the file is one scan of all its components that runs to the end of the file without an end marker. Whether data is missing as well
 * shows when it is decoded.
 * @param {Buffer} bytes
 */
export function lacksOnlyItsEnd(bytes) {
  if (bytes.subarray(-4).equals(Buffer.alloc(4))) return false; // room that was made for what never came
  let components = -1;
  for (let at = 2; at + 4 <= bytes.length; ) {
    const [marker, length] = [bytes[at + 1] ?? 0, bytes.readUInt16BE(at + 2)];
    if (bytes[at] !== 0xff) return false;
    if (sequentialFrames.has(marker)) components = bytes[at + 9] ?? -1;
    at += 2 + length;
    if (marker === startOfScan) return components === bytes[at - length + 2] && !hasMarker(bytes, at);
  }
  return false;
}

/** Whether a marker other than a restart stands in the scan. @param {Buffer} bytes @param {number} from */
function hasMarker(bytes, from) {
  for (let at = bytes.indexOf(0xff, from); at >= 0 && at + 1 < bytes.length; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    const isData = next === 0 || next === 0xff || (next >= 0xd0 && next <= 0xd7);
    if (!isData) return true;
  }
  return false;
}
