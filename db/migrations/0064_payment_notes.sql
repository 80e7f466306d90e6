-- What is noted of payments, events and differences was written as a sentence; it is a code with what its sentence is told. What no version of
-- the shop wrote like that, or somebody wrote by hand, is kept word for word.
CREATE FUNCTION "payment_note_of"("said" text) RETURNS jsonb LANGUAGE plpgsql AS $$
declare
  found text[];
  code text := case said
    when 'The payment names another order.' then 'other-order'
    when 'A second payment names this order.' then 'second-payment'
    when 'Charged at Stripe without a pharmacist''s approval.' then 'charged-without-approval'
    when 'The event is of the other mode (live or test).' then 'event-of-other-mode'
    when 'No order of ours has this payment.' then 'no-order-of-ours'
    when 'No event of this change had been applied here: it was lost or is late.' then 'event-not-applied'
    when 'The payment differs from the order.' then 'payment-differs'
    when 'The order ended before its hold was given back.' then 'order-ended-first'
    when 'Two payment pages were open for one order.' then 'two-pages-open'
    when 'Our record follows Stripe’s.' then 'record-follows'
    when 'Payment and order agree.' then 'payment-agrees'
    when 'The hold was given back.' then 'hold-given-back'
    when 'The second hold was given back.' then 'second-hold-given-back'
    when 'Stripe knows the payment again.' then 'known-again'
    when 'Stripe’s answer could be read again.' then 'read-again'
  end;
begin
  if said is null then return null; end if;
  if code is not null then return jsonb_build_object('code', code); end if;
  found := regexp_match(said, '^The payment is in (live|test) mode, the shop is not\.$');
  if found is not null then
    return jsonb_build_object('code', 'other-mode', 'params', jsonb_build_object('live', found[1] = 'live'));
  end if;
  found := regexp_match(said, '^The payment is in ([a-z]{3}), the order in ([a-z]{3})\.$');
  if found is not null then
    return jsonb_build_object('code', 'other-currency',
      'params', jsonb_build_object('currency', found[1], 'orderCurrency', found[2]));
  end if;
  found := regexp_match(said, '^The payment is for (\d{1,15}) paise, the order for (\d{1,15})\.$');
  if found is not null then
    return jsonb_build_object('code', 'other-amount',
      'params', jsonb_build_object('amountMinor', found[1]::bigint, 'orderMinor', found[2]::bigint));
  end if;
  found := regexp_match(said, '^Stripe’s answer could not be used \(([a-z-]+)\)\.$');
  if found is not null then
    return jsonb_build_object('code', 'unusable-answer', 'params', jsonb_build_object('kind', found[1]));
  end if;
  return jsonb_build_object('code', 'as-told', 'params', jsonb_build_object('text', said));
end $$;--> statement-breakpoint
ALTER TABLE "payment_breaks" ALTER COLUMN "cause" SET DATA TYPE jsonb USING payment_note_of("cause");--> statement-breakpoint
ALTER TABLE "payment_breaks" ALTER COLUMN "resolution" SET DATA TYPE jsonb USING payment_note_of("resolution");--> statement-breakpoint
ALTER TABLE "payments" ALTER COLUMN "problem" SET DATA TYPE jsonb USING payment_note_of("problem");--> statement-breakpoint
ALTER TABLE "stripe_events" ALTER COLUMN "problem" SET DATA TYPE jsonb USING payment_note_of("problem");--> statement-breakpoint
DROP FUNCTION "payment_note_of"(text);
