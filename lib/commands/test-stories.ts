import "server-only";
import { medicineBySlug } from "@/content/medicines";
import { play, type Story, stories } from "@/lib/fixtures/showcase";
import { handleCompare } from "@/lib/jobs/handlers/compare-prescription";
import { addCustomer, file, heldOrder, transcription, uploadFor, type World } from "./test-world";

/** For tests of what staff see: an order at the end of one story of the showcase. All of them send the same paper. */
export async function orderAfter(world: World, story: Story): Promise<{ orderNumber: string; prescriptionId: string }> {
  const { priya, tara, anand } = world;
  const customer = await addCustomer(world, "Asha Rao");
  // A recall concerns whoever waits for the same batch.
  const slug = story === "recalled" ? "tretiva-25" : "isotroin-20";
  const sealing = { version: 1, masterKeyId: "test", wrappedKey: "test" } as never; // nobody opens it here
  const paper = file({ sha256: "the same paper", originalKey: world.deps.newId(), originalSealing: sealing });
  const prescriptionId = await uploadFor(world, customer, [paper]);
  await handleCompare({ ...world.deps, keys: {} as never }, { prescriptionId }); // no page of it has a sketch that a key would open
  const { orderNumber } = await heldOrder(world, customer, { slug, prescriptionId });
  const written = transcription(world, {
    patientName: customer.name,
    slug,
    strengthMg: medicineBySlug(slug)?.strengthMg,
  });
  await play(
    world.deps,
    { pharmacist: priya, technician: tara, manager: anand },
    { orderNumber, prescriptionId, customer, written },
    story,
  );
  return { orderNumber, prescriptionId };
}

export async function everyStory(world: World): Promise<Readonly<Record<Story, string>>> {
  const told: [Story, string][] = [];
  for (const story of Object.keys(stories) as Story[]) told.push([story, (await orderAfter(world, story)).orderNumber]);
  return Object.fromEntries(told) as Record<Story, string>;
}
