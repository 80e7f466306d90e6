import type { Metadata } from "next";
import { PageHeading } from "@/components/layout/page-heading";
import { publicPage } from "@/components/sharing/public-page";
import { Link } from "@/components/ui/link";
import { deps } from "@/lib/entry/deps";
import { routes } from "@/lib/routes";

export const metadata: Metadata = {
  title: "Privacy",
  description: "Who sees a prescription, what is kept and for how long, and what never leaves the pharmacy.",
  ...publicPage(routes.privacy()),
};

export default function PrivacyPage() {
  const { pharmacy } = deps().settings;
  return (
    <>
      <PageHeading
        title="Privacy"
        lead="What you tell a pharmacy is about your body. We ask for what the check needs and nothing else."
      />
      <h2>Who sees the prescription</h2>
      <ul>
        <li>You, when you are signed in.</li>
        <li>
          The staff of {pharmacy.name} whose duty it is to check or dispense it. Each time one of them opens it, that is
          put on record.
        </li>
        <li>
          You can read that record: under <Link href={routes.prescriptions()}>Prescriptions</Link> in your account, “Who
          saw it” tells when, which page, and by whom: role, first name and initial.
        </li>
        <li>Nobody else. It lies encrypted, and no address of it can be guessed or shared.</li>
      </ul>
      <h2>What we keep</h2>
      <ul>
        <li>Your account: name, email address, date of birth, and your password in a form that cannot be read back.</li>
        <li>The patients you name, with their allergies and medicines, because the check needs them.</li>
        <li>Prescriptions, orders, decisions, and who did what and when.</li>
        <li>
          For an hour, what you typed into a form that came back with questions, or into the check of other medicines:
          for your browser alone, and joined to no account.
        </li>
        <li>The register of supplies, for as long as the Drugs Rules demand. It is written once and never changed.</li>
      </ul>
      <h2>What goes elsewhere</h2>
      <ul>
        <li>
          Your card is typed at the payment service, Stripe. We never see its number. Stripe learns the amount, not the
          medicine.
        </li>
        <li>The courier learns the name, address and phone number that you give, not what is in the parcel.</li>
        <li>Our mails say that something has happened in an order, never which medicine.</li>
        <li>There is no advertising and no tracking on these pages.</li>
      </ul>
      <h2>Cookies</h2>
      <p>
        Reading sets none. Putting something in the basket sets one that remembers the basket; signing in sets one that
        keeps you signed in; a form that comes back, or the check of other medicines, sets one for an hour by which your
        browser alone finds what you typed. All are ours and serve nothing else.
      </p>
      <h2>Your rights</h2>
      <p>
        Ask to see, correct or delete what we hold about you: <Link href={routes.contact()}>write to us</Link>. What the
        law has us keep stays until its time is over; we tell you what that is.
      </p>
    </>
  );
}
