import { decoderBox, levelWords } from "@/lib/integrations/storage/decoder-level";

// How well the decoders of uploaded files are closed in for the account that runs this, tried out. Part of the gate's output.
console.log(levelWords(await decoderBox()));
