import { Link } from "@/components/ui/link";
import { substances } from "@/content/substances/all";
import { t } from "@/content/words/t";
import { routes } from "@/lib/routes";
import styles from "./site-footer.module.css";

export interface PharmacyIdentity {
  readonly name: string;
  readonly licence: string;
  readonly address: string;
  readonly phone: string;
  readonly email: string;
  readonly pharmacist: string;
  readonly pharmacistRegistration: string;
}

export interface FooterLink {
  readonly href: string;
  readonly label: string;
}

export interface SiteFooterProps {
  readonly pharmacy: PharmacyIdentity;
  readonly links?: readonly FooterLink[] | undefined;
  readonly navLabel?: string | undefined;
}

/** In the same order on every page: help is always in the same place (WCAG 3.2.6). */
const helpLinks: readonly FooterLink[] = [
  { href: routes.howItWorks(), label: t("shop.howRequestingWorks") },
  { href: routes.contact(), label: t("shop.contactAndComplaints") },
  ...substances.map(({ slug, name }) => ({
    href: routes.monograph(slug),
    label: t("shop.isotretinoinMonograph", { substance: name }),
  })),
  { href: routes.interactionCheck(), label: t("shop.checkOtherMedicines") },
  { href: routes.coursePlanner(), label: t("shop.coursePlanner") },
  { href: routes.privacy(), label: t("shop.privacy") },
];

/** Who answers for this shop, on every page: the licence and the pharmacist in charge by name. */
export function SiteFooter({ pharmacy, links = helpLinks, navLabel = t("shop.help") }: SiteFooterProps) {
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <div>
          <p className={styles.name}>{pharmacy.name}</p>
          <dl className={styles.facts}>
            <Fact term={t("shop.drugLicence")}>{pharmacy.licence}</Fact>
            <Fact term={t("shop.pharmacistInCharge")}>
              {t("shop.registration", {
                pharmacist: pharmacy.pharmacist,
                pharmacistRegistration: pharmacy.pharmacistRegistration,
              })}
            </Fact>
            <Fact term={t("shop.address")}>{pharmacy.address}</Fact>
            <Fact term={t("shop.phone")}>
              <a href={`tel:${pharmacy.phone.replace(/[^+\d]/g, "")}`}>{pharmacy.phone}</a>
            </Fact>
            <Fact term={t("shop.email")}>
              <a href={`mailto:${pharmacy.email}`}>{pharmacy.email}</a>
            </Fact>
          </dl>
        </div>
        <nav aria-label={navLabel} data-print="hide">
          <ul className={styles.links}>
            {links.map((link) => (
              <li key={link.href}>
                <Link href={link.href}>{link.label}</Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: React.ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
