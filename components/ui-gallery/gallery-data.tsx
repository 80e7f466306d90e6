import { OrderStatusChip } from "@/components/order/order-status-chip";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { Link } from "@/components/ui/link";
import { Money } from "@/components/ui/money";
import { Pager } from "@/components/ui/pager";
import { Steps } from "@/components/ui/steps";
import { type Column, Table } from "@/components/ui/table";
import { TaskList } from "@/components/ui/task-list";
import { DayOf, Time } from "@/components/ui/time";
import type { OrderState } from "@/lib/domain/order/machine";
import styles from "./gallery.module.css";
import { GallerySection, Sample } from "./gallery-section";

interface Row {
  readonly order: string;
  readonly placedAt: Date;
  readonly state: OrderState;
  readonly totalPaise: number;
}

const timeZone = "Asia/Kolkata";
const placedAt = new Date("2026-11-22T08:35:00Z");
const rows: readonly Row[] = [
  { order: "7h2k9m", placedAt, state: "awaiting-review", totalPaise: 86_400 },
  { order: "c4tq0x", placedAt, state: "needs-customer", totalPaise: 32_800 },
  { order: "m0r8zz", placedAt, state: "handed-over", totalPaise: 1_20_900 },
];
const columns: readonly Column<Row>[] = [
  { key: "order", label: "Order", cell: (row) => <Link href="/account/orders">{row.order}</Link> },
  { key: "placed", label: "Placed", cell: (row) => <Time at={row.placedAt} timeZone={timeZone} /> },
  { key: "state", label: "Status", cell: (row) => <OrderStatusChip state={row.state} /> },
  { key: "total", label: "Total", kind: "figure", cell: (row) => <Money paise={row.totalPaise} /> },
];
const steps = [
  {
    title: "Show the prescription",
    children: "A photo or a PDF. Every page, with the prescriber’s name and registration.",
  },
  { title: "A pharmacist checks it", children: "The amount is held on your card meanwhile, not charged." },
  { title: "The card is charged", children: "Only when the pharmacist approves." },
  { title: "It is delivered", children: "To the named person, in a plain parcel." },
] as const;
const tasks = [
  { name: "Patient", href: "/checkout/patient", status: "done", hint: "Asha Rao, born 4 Mar 1996" },
  { name: "Prescription", href: "/checkout/prescription", status: "problem", hint: "Page 2 cannot be read" },
  { name: "Safety statements", href: "/checkout/safety", status: "now" },
  { name: "Delivery and payment", href: null, status: "not-yet" },
] as const;

export function GalleryData() {
  return (
    <GallerySection title="Data">
      <Sample name="Table: stacks when narrow">
        <Table caption="Your orders" columns={columns} rows={rows} rowKey={(row) => row.order} />
      </Sample>
      <Sample name="Table: scrolls when narrow; empty">
        <Table caption="Queue" columns={columns} rows={rows} rowKey={(row) => row.order} narrow="scroll" />
        <Table
          caption="Nothing waits"
          columns={columns}
          rows={[]}
          rowKey={(row) => row.order}
          empty="No order waits for review."
        />
      </Sample>
      <div className={styles.pair}>
        <Sample name="DescriptionList: facts, close">
          <DescriptionList
            items={[
              { term: "Form", detail: "Soft gelatin capsule" },
              { term: "Strength", detail: "20 mg" },
              { term: "Excipients that matter", detail: "Soya oil, gelatin, sorbitol" },
              { term: "Patient", detail: "Asha Rao", action: <Link href="/checkout/patient">Change patient</Link> },
            ]}
          />
          <DescriptionList
            spacing="close"
            items={[
              { term: "Batch", detail: "GK2114" },
              { term: "Expires", detail: <DayOf day="2027-10" /> },
            ]}
          />
        </Sample>
        <Sample name="TaskList">
          <TaskList label="Your request" tasks={tasks} />
        </Sample>
      </div>
      <Sample name="Steps">
        <Steps label="How requesting works" steps={steps} />
      </Sample>
      <Sample name="Card">
        <Card title="Delivery" headingLevel={4} aside={<Link href="/checkout/delivery">Change delivery</Link>}>
          <p>14 Prabhat Road, Pune 411004. To Asha Rao in person.</p>
        </Card>
      </Sample>
      <Sample name="Time and DayOf" layout="row">
        <Time at={placedAt} timeZone={timeZone} />
        <Time at={placedAt} timeZone={timeZone} show="date" />
        <Time at={placedAt} timeZone={timeZone} show="time" />
        <DayOf day="2026-11-22" />
      </Sample>
      <Sample name="Pager: first, middle, last">
        <Pager label="Orders, first" page={1} pages={9} hrefFor={(page) => `?page=${page}`} />
        <Pager label="Orders, middle" page={5} pages={9} hrefFor={(page) => `?page=${page}`} />
        <Pager label="Orders, last" page={9} pages={9} hrefFor={(page) => `?page=${page}`} />
      </Sample>
    </GallerySection>
  );
}
