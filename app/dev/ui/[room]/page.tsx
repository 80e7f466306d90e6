import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { WordsInBrowser } from "@/components/layout/words-in-browser";
import { roomOf } from "@/components/ui-gallery/gallery-rooms";
import { galleryRooms } from "@/components/ui-gallery/room-names";
import { inPanel } from "@/content/words/in-browser";
import { messagesFor } from "@/content/words/language";
import { deps } from "@/lib/entry/deps";

type Props = PageProps<"/dev/ui/[room]">;

const roomNamed = (name: string) => galleryRooms.find((room) => room.name === name);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: roomNamed((await params).room)?.title ?? null, robots: { index: false } };
}

/** In the demo only; elsewhere it never was. */
export default async function RoomPage({ params }: Props) {
  const room = roomNamed((await params).room);
  if (room === undefined || !deps().settings.demo) notFound();
  const Room = roomOf[room.name];
  // Rooms of the panel have client components that say the panel's words.
  return (
    <WordsInBrowser messages={messagesFor(inPanel)}>
      <Room />
    </WordsInBrowser>
  );
}
