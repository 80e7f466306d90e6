const strokes = {
  alert: "M8 1.9 15 14H1L8 1.9Z M8 6.2v3.6 M8 11.8v.2",
  arrow: "M2.5 8h11 M9.5 4l4 4-4 4",
  back: "M13.5 8h-11 M6.5 4l-4 4 4 4",
  bag: "M2.5 5.5h11l-.8 9H3.3l-.8-9Z M5.5 5.5V4a2.5 2.5 0 0 1 5 0v1.5",
  box: "M2 5l6-3 6 3v6.5l-6 3-6-3V5Z M2 5l6 3 6-3 M8 8v6.5",
  chevron: "M6 3.5 10.5 8 6 12.5",
  check: "M2.5 8.5 6.2 12.2 13.5 4.2",
  clock: "M8 1.75a6.25 6.25 0 1 0 0 12.5 6.25 6.25 0 0 0 0-12.5Z M8 4.5V8l2.4 1.6",
  cross: "M3.5 3.5l9 9 M12.5 3.5l-9 9",
  hand: "M8 14.2c-3 0-4.3-1.6-5.6-5.2M5.2 8.6V3.8M8 7.8V2M10.8 8.4V3.4M13.4 9.6V6.2c0 5-1.8 8-5.4 8",
  info: "M8 1.75a6.25 6.25 0 1 0 0 12.5 6.25 6.25 0 0 0 0-12.5Z M8 7.2v3.9 M8 4.9v.2",
  minus: "M3 8h10",
  parcel:
    "M1.5 4h8.2v7.2H1.5V4Z M9.7 6.4h2.9l1.9 2.4v2.4H9.7V6.4Z M4 11.2a1.4 1.4 0 1 0 .01 0 M12 11.2a1.4 1.4 0 1 0 .01 0",
  person: "M8 8a2.8 2.8 0 1 0 0-5.6A2.8 2.8 0 0 0 8 8Z M2.6 14c.4-2.9 2.6-4.4 5.4-4.4s5 1.5 5.4 4.4",
} as const;

export type IconName = keyof typeof strokes;

export interface IconProps {
  readonly name: IconName;
  readonly className?: string | undefined;
}

/** A line drawing beside words, never instead of them: hidden from the accessibility tree. It takes the size and colour of its text. */
export function Icon({ name, className }: IconProps) {
  return (
    <svg className={className} viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true" focusable="false">
      <path
        d={strokes[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
