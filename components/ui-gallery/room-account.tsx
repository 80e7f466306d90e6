import { MailSent } from "@/components/account/mail-sent";
import { PasswordField } from "@/components/account/password-field";
import { FormErrors } from "@/components/form/form-errors";
import { AccountNav } from "@/components/layout/account-nav";
import { UnpaidNotice } from "@/components/order/unpaid-notice";
import { Room } from "./gallery-room";
import { GallerySection, Sample } from "./gallery-section";

const timeZone = "Asia/Kolkata";

export function RoomAccount() {
  return (
    <Room
      title="Account"
      summary={
        <FormErrors
          form={{
            message: "The account was not made",
            reasons: [
              { code: "password", field: "password", message: "Use 15 characters or more." },
              { code: "later", message: "Too many tries from this network. Try again in 10 minutes." },
            ],
          }}
          fields={["password"]}
        />
      }
    >
      <GallerySection title="Account pages">
        <Sample name="AccountNav">
          <AccountNav />
        </Sample>
        <Sample name="PasswordField: refused">
          <PasswordField autoComplete="new-password" hint="15 characters or more." error="Use 15 characters or more." />
        </Sample>
        <Sample name="MailSent: in the demo, and outside it">
          <MailSent words="If this address has an account, a link is on its way." mailbox="/dev/mailbox" />
          <MailSent words="If this address has an account, a link is on its way." mailbox={null} />
        </Sample>
        <Sample name="UnpaidNotice: two of them">
          <UnpaidNotice
            timeZone={timeZone}
            orders={[
              { orderNumber: "an-order", payUntil: new Date("2026-11-22T09:35:00Z") },
              { orderNumber: "another-order", payUntil: new Date("2026-11-22T11:05:00Z") },
            ]}
          />
        </Sample>
      </GallerySection>
    </Room>
  );
}
