/** One page of a prescription as the viewer knows it: where its picture is, not the picture. */
export interface ViewerPage {
  /** `{fileId}.{page}`, as it stands in the address. */
  readonly key: string;
  readonly src: string;
  readonly href: string;
  readonly label: string;
  /** What stands beside the label: "not scanned for viruses". */
  readonly note: string | null;
  readonly opened: boolean;
}
