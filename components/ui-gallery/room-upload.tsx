"use client";

import { ChooseFiles } from "@/components/prescription/choose-files";
import { SendingFiles } from "@/components/prescription/sending-files";
import { StoredFiles } from "@/components/prescription/stored-files";
import { Upload, type UploadProps } from "@/components/prescription/upload";
import type { Item, StoredFile } from "@/components/prescription/upload-state";
import { Room } from "./gallery-room";
import { GallerySection, Sample } from "./gallery-section";

const longName = "a-photograph-with-a-very-long-name-that-a-telephone-gave-it-20261122-083500.jpg";
const files: readonly StoredFile[] = [
  { id: "first", name: longName, pages: 1 },
  { id: "second", name: "both pages.pdf", pages: 2 },
];
const states: readonly Item["state"][] = [
  { kind: "waiting" },
  { kind: "sending", share: 0.42 },
  { kind: "checking" },
  { kind: "stopped", message: "The connection broke. Nothing of this file was kept.", again: true },
  { kind: "stopped", message: "This is no picture and no PDF.", again: false },
];
const items: readonly Item[] = states.map((state, at) => ({
  key: `item-${at}`,
  file: new File([], at === 0 ? longName : `page ${at}.jpg`),
  state,
}));
const blurred = (key: string) => (["item-1", "first"].includes(key) ? "This photo may be blurred." : undefined);
const nothing = () => undefined;
const nothingYet = () => Promise.resolve();

/** A form of the checkout, as it is before anything was chosen. */
const fresh: UploadProps = {
  prescription: null,
  returnTo: "/dev/ui/upload",
  backTo: "/dev/ui/upload",
  continueTo: "/dev/ui/upload",
  idempotencyKey: "gallery",
};

export function RoomUpload() {
  return (
    <Room title="Upload">
      <Upload {...fresh} />
    </Room>
  );
}

/** The new files may be for one of two things that the pharmacist asked for. */
export function RoomUploadRefused() {
  return (
    <Room title="Upload, refused">
      <Upload
        {...fresh}
        prescription={{ id: "a-prescription", files }}
        error="This is no picture and no PDF."
        finish={{
          action: "/dev/ui/upload-refused",
          values: { version: 3 },
          fileFields: [
            { name: "answers.0", title: "The whole page", error: "Tick at least one file.", ticked: [] },
            { name: "answers.1", title: "The second page", error: undefined, ticked: ["second"] },
          ],
          known: [],
          label: "Send the answers",
        }}
      >
        <p>What else the form holds stands here.</p>
      </Upload>
    </Room>
  );
}

export function RoomUploadSending() {
  return (
    <Room title="Upload, on the way">
      <GallerySection title="Files">
        <Sample name="ChooseFiles">
          <ChooseFiles onChoose={nothing} />
        </Sample>
        <Sample name="SendingFiles: waits, sent, opened, stopped and may go again, stopped for good; a photo guessed to be bad">
          <SendingFiles items={items} hintOf={blurred} onCancel={nothing} onAgain={nothing} onDrop={nothing} />
        </Sample>
        <Sample name="StoredFiles: two, one guessed to be bad">
          <StoredFiles
            prescriptionId="a-prescription"
            files={files}
            returnTo="/dev/ui/upload-sending"
            hintOf={blurred}
            onRemove={nothingYet}
            onMove={nothingYet}
          />
        </Sample>
      </GallerySection>
    </Room>
  );
}
