import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PageHeading } from "@/components/layout/page-heading";
import { customerStep } from "@/components/order/customer-step";
import { NextStep } from "@/components/order/next-step";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Time } from "@/components/ui/time";
import { t } from "@/content/words/t";
import { currentActor } from "@/lib/auth/actor";
import { deps } from "@/lib/entry/deps";
import { requireCustomer } from "@/lib/entry/require";
import { type OrderListItem, openOrders } from "@/lib/queries/account/orders";
import { routes } from "@/lib/routes";
import styles from "./account.module.css";

export const metadata: Metadata = { title: t("account.title") };

export default async function AccountPage() {
  if ((await currentActor()).kind === "staff") redirect(routes.staffAccount());
  const customer = await requireCustomer(routes.account());
  const found = await openOrders(deps(), customer);
  if (!found.ok) throw new Error("a customer has a list of orders");
  const { orders: open, hasEarlier } = found.value;
  return (
    <>
      <PageHeading
        title={t("account.title")}
        lead={t("account.signedInAs", { name: customer.name })}
        aside={<Link href={routes.signOut()}>{t("common.signOut")}</Link>}
      />
      {open.length === 0 ? (
        <EmptyState
          title={t("account.noOpenRequests")}
          action={<ButtonLink href={routes.medicines()}>{t("common.seeCapsules")}</ButtonLink>}
        >
          {hasEarlier
            ? t.rich("account.earlierRequests", { link: (chunks) => <Link href={routes.orders()}>{chunks}</Link> })
            : t("account.nothingRequested")}
        </EmptyState>
      ) : (
        <section aria-labelledby="under-way" className={styles.stack}>
          <h2 id="under-way">{t("account.openRequests", { count: open.length })}</h2>
          <ul className={styles.list}>
            {open.map((order) => (
              <li key={order.orderNumber}>
                <OpenOrder order={order} timeZone={deps().settings.pharmacy.timeZone} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function OpenOrder({ order, timeZone }: { readonly order: OrderListItem; readonly timeZone: string }) {
  const { orderNumber, state, stopped, staysHere, placedAt, patientName, answerBy } = order;
  const { turn, title, body, by } = customerStep({ state, stopped, staysHere });
  return (
    <NextStep
      turn={turn}
      title={title}
      headingLevel={3}
      by={answerBy === null ? by : <AnswerBy at={answerBy} timeZone={timeZone} />}
      action={{ href: routes.order(orderNumber), label: t("common.viewOrder") }}
    >
      <p>{body}</p>
      <p className={styles.quiet}>
        {t.rich("account.requestOf", {
          patientName,
          time: () => <Time at={placedAt} timeZone={timeZone} show="date" />,
        })}
      </p>
    </NextStep>
  );
}

function AnswerBy({ at, timeZone }: { readonly at: Date; readonly timeZone: string }) {
  return <>{t.rich("account.answerBy", { time: () => <Time at={at} timeZone={timeZone} /> })}</>;
}
