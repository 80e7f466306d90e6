import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FormErrors } from "@/components/form/form-errors";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { PageHeading } from "@/components/layout/page-heading";
import { answerFields } from "@/components/order/answer-fields";
import { CancelOrder } from "@/components/order/cancel-order";
import { historySentence } from "@/components/order/customer-history";
import { CustomerNext } from "@/components/order/customer-next";
import { CustomerRefunds } from "@/components/order/customer-refunds";
import { CustomerSafety } from "@/components/order/customer-safety";
import { filesAtOneField } from "@/components/order/files-at-one-field";
import { GivenAnswers } from "@/components/order/given-answers";
import { DeliveryFacts, PaymentFacts } from "@/components/order/order-facts";
import { OrderStatusChip } from "@/components/order/order-status-chip";
import { OrderSummary } from "@/components/order/order-summary";
import { OrderTimeline } from "@/components/order/order-timeline";
import { OrderWatch } from "@/components/order/order-watch";
import { orderStatusWords } from "@/components/order/order-words";
import { tellUsFields } from "@/components/order/tell-us";
import { YourTurn } from "@/components/order/your-turn";
import { Notice } from "@/components/ui/notice";
import { urgentLines } from "@/content/urgent-lines";
import { t } from "@/content/words/t";
import { isFinal } from "@/lib/domain/order/machine";
import { gstInsidePaise } from "@/lib/domain/order/totals";
import { deps } from "@/lib/entry/deps";
import { formState } from "@/lib/entry/form-state";
import { formTitle } from "@/lib/entry/form-title";
import { requireCustomer } from "@/lib/entry/require";
import { type CustomerOrderView, customerOrder } from "@/lib/queries/account/order";
import { routes } from "@/lib/routes";
import styles from "../../account.module.css";

type Props = PageProps<"/account/orders/[orderNumber]">;

/** The same for every order: a title stands in the history of a shared computer. */
export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return formTitle(searchParams, t("account.yourOrder"));
}

export default async function OrderPage({ params, searchParams }: Props) {
  const { orderNumber } = await params;
  const customer = await requireCustomer(routes.order(orderNumber));
  const found = await customerOrder(deps(), customer, orderNumber);
  if (!found.ok) notFound();
  const view = found.value;
  const { order, payment, may } = view;
  const { pharmacy, jurisdiction } = deps().settings;
  const form = filesAtOneField(await formState(searchParams), view.yourTurn?.questions ?? []);
  const isSent =
    (await searchParams).answered !== undefined && (view.yourTurn !== null || order.state === "awaiting-review");
  const turnProps = {
    orderNumber,
    version: order.version,
    idempotencyKey: deps().newId(),
    form,
    timeZone: pharmacy.timeZone,
    phone: pharmacy.phone,
  };
  const isSafetyForm = form.reasons.some(({ field }) => field === "picks" || field === "words");
  return (
    <>
      <FormErrors form={form} fields={[...tellUsFields, ...answerFields(view.yourTurn?.questions ?? [])]} />
      <Breadcrumbs trail={[{ label: t("account.orders"), href: routes.orders() }]} here={t("account.eyebrow")} />
      <PageHeading
        over={<span className={styles.number}>{t("answers.order", { orderNumber })}</span>}
        title={t("account.yourOrder")}
        aside={<OrderStatusChip state={order.state} />}
      />
      {isSent && <Sent isPart={view.yourTurn !== null} />}
      {view.yourTurn !== null && !view.openReport ? (
        <YourTurn {...turnProps} turn={view.yourTurn} />
      ) : (
        <CustomerNext
          orderNumber={orderNumber}
          state={order.state}
          stopped={view.openReport}
          staysHere={view.staysHere}
          payment={payment}
          payable={may.pay}
          reopening={
            view.reopenableUntil === null
              ? null
              : { seenVersion: order.version, idempotencyKey: deps().newId(), until: view.reopenableUntil }
          }
          declined={view.declined}
          handOver={view.handOver}
          timeZone={pharmacy.timeZone}
        />
      )}
      <CustomerRefunds refunds={view.refunds} phone={pharmacy.phone} timeZone={pharmacy.timeZone} />
      {view.yourTurn !== null && view.openReport && <YourTurn {...turnProps} turn={view.yourTurn} />}
      {isPending(view) && (
        <OrderWatch
          orderNumber={orderNumber}
          href={routes.order(orderNumber)}
          shown={{ version: order.version, state: order.state, payment: { state: payment.state } }}
          words={orderStatusWords(order.state, "customer")}
        />
      )}
      {may.cancel && (
        <CancelOrder
          orderNumber={orderNumber}
          seenVersion={order.version}
          idempotencyKey={deps().newId()}
          held={payment.state === "authorised"}
        />
      )}
      <CustomerSafety
        told={view.told}
        pharmacy={pharmacy}
        hasLeft={order.state === "handed-over"}
        hasCapsules={view.hasCapsules}
        duty={view.duty}
        lines={urgentLines[jurisdiction]}
        isReturned={isSafetyForm}
        form={
          may.tellUs
            ? { orderNumber, idempotencyKey: deps().newId(), error: form.error, value: form.value, values: form.values }
            : null
        }
      />
      <Details view={view} timeZone={pharmacy.timeZone} />
    </>
  );
}

function Sent({ isPart }: { readonly isPart: boolean }) {
  return (
    <Notice tone="success" title={isPart ? t("account.sentPartly") : t("account.sentAll")} live="status">
      <p>{isPart ? t("account.sentPartlyLead") : t("account.sentAllLead")}</p>
    </Notice>
  );
}

/** Something may still change without the customer's doing: also a hold or a refund on its way back after the order is over. */
function isPending({ order, payment, refunds }: CustomerOrderView): boolean {
  const isReturning = refunds.some(({ standing }) => standing === "being-made");
  return !isFinal(order.state) || payment.state === "authorised" || isReturning;
}

function Details({ view, timeZone }: { readonly view: CustomerOrderView; readonly timeZone: string }) {
  const { order, lines, payment, now } = view;
  const isOver = isFinal(order.state) && order.state !== "handed-over";
  return (
    <div className={styles.two}>
      <div>
        <h2>{t("account.whatHappened")}</h2>
        <OrderTimeline
          events={view.history.map(({ at, event, role }) => ({ at, title: historySentence(event), actorRole: role }))}
          timeZone={timeZone}
        />
        <GivenAnswers answers={view.answers} timeZone={timeZone} />
        <h2>{t("account.delivery")}</h2>
        <DeliveryFacts
          address={order.address}
          patientName={view.patientName}
          files={view.files}
          handOver={view.handOver}
        />
      </div>
      <div>
        <OrderSummary
          caption={t("account.whatWasRequested")}
          lines={lines.map((line) => ({
            key: line.slug,
            name: `${line.brand} ${line.strengthMg} mg`,
            pack: t("account.capsulesPerPack", { count: line.packCapsules }),
            packs: line.packs,
            unitPricePaise: line.unitPricePaise,
          }))}
          deliveryPaise={order.deliveryPaise}
          totalPaise={order.totalPaise}
          gstInsidePaise={gstInsidePaise(order.totalPaise)}
        />
        <h2>{t("account.payment")}</h2>
        <PaymentFacts payment={payment} isOver={isOver} now={now} timeZone={timeZone} />
      </div>
    </div>
  );
}
