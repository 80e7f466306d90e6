import { t } from "@/content/words/t";

// Drawn by satori, which knows neither CSS modules nor custom properties: the colours are those of app/styles/tokens.css, light, and a test
// holds them to it.
export const shareColours = { paper: "#fbfaf6", ink: "#17211d", inkQuiet: "#4c5a54", pine: "#0e5a48" } as const;

export const shareSize = { width: 1200, height: 630 } as const;

export interface ShareImageProps {
  readonly pharmacyName: string;
  readonly demo: boolean;
  /** The capsule as an SVG document. */
  readonly capsule: string;
}

/** Who supplies what, and on what condition; the house's capsule, never a pack. */
export function ShareImage({ pharmacyName, demo, capsule }: ShareImageProps) {
  return (
    <div
      style={{
        display: "flex",
        width: "100%",
        height: "100%",
        padding: 80,
        gap: 60,
        alignItems: "center",
        background: shareColours.paper,
        color: shareColours.ink,
        borderBottom: `24px solid ${shareColours.pine}`,
      }}
    >
      <div style={{ display: "flex", flexDirection: "column", flex: 1 }}>
        <div style={{ fontFamily: "Inter", fontSize: 36, color: shareColours.inkQuiet, marginBottom: 32 }}>
          {pharmacyName}
        </div>
        <div style={{ fontFamily: "Source Serif", fontSize: 74, lineHeight: 1.12 }}>
          {t("medicine.isotretinoinCapsules")}
        </div>
        <div style={{ fontFamily: "Source Serif", fontSize: 46, lineHeight: 1.25, marginTop: 20 }}>
          {t("medicine.shareLine")}
        </div>
        {demo && (
          <div style={{ fontFamily: "Inter", fontSize: 28, color: shareColours.inkQuiet, marginTop: 36 }}>
            {t("medicine.shareDemo")}
          </div>
        )}
      </div>
      {/* biome-ignore lint/performance/noImgElement: drawn into a picture on the server, not sent to a browser. */}
      <img
        src={`data:image/svg+xml;base64,${Buffer.from(capsule).toString("base64")}`}
        width={320}
        height={320}
        alt=""
      />
    </div>
  );
}
