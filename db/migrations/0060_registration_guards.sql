-- As isRegistration() asks for it (lib/domain/prescription/prescriber.ts). A trigger and no constraint: what was typed before the rule was made
-- stays, also in a backup that is restored.
create function require_registration() returns trigger language plpgsql as $$
declare
  registration text := btrim(coalesce(new.reading #>> '{prescriber,registration}', ''));
begin
  if char_length(registration) not between 3 and 30 or registration !~ '[1-9]' then
    raise exception 'a registration number has 3 to 30 characters and a digit' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger transcriptions_need_registration before insert on transcriptions for each row execute function require_registration();
