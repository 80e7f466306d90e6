import { Hidden } from "@/components/form/hidden";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { t } from "@/content/words/t";
import type { SavedViewTab } from "@/lib/queries/admin/queue-list";
import styles from "./queue.module.css";

export interface QueueSaveProps {
  readonly query: string;
  readonly savedViews: readonly SavedViewTab[];
  readonly mayShare: boolean;
  /** Where the page is now: to come back to. */
  readonly here: string;
  readonly idempotencyKey: string;
  readonly form: { error(field: string): string | undefined; value(field: string): string | undefined };
}

/** Keeps the view of this page under a name, and puts the kept ones in order. Plain forms; folded away, since few days need it. */
export function QueueSave({ query, savedViews, mayShare, here, idempotencyKey, form }: QueueSaveProps) {
  const own = savedViews.filter(({ team, mine }) => (team ? mayShare : mine));
  const isWrong = form.error("name") !== undefined || form.error("team") !== undefined;
  return (
    <details className={styles.fold} open={isWrong}>
      <summary>{t("queueView.saveTitle")}</summary>
      <form method="post" action="/api/admin/queue/views" className={styles.filters}>
        <Hidden values={{ query, idempotencyKey: `save-${idempotencyKey}` }} />
        <Field
          label={t("queueView.name")}
          name="name"
          hint={t("queueView.nameHint")}
          error={form.error("name")}
          defaultValue={form.value("name")}
          input={{ maxLength: 40, autoComplete: "off", required: true }}
        />
        {mayShare && (
          <CheckboxField
            label={t("queueView.forTeam")}
            name="team"
            error={form.error("team")}
            defaultChecked={form.value("team") === "on"}
          />
        )}
        <SubmitButton variant="secondary">{t("queueView.save")}</SubmitButton>
      </form>
      {own.length > 0 && (
        <ul className={styles.saved} aria-label={t("queue.savedViews")}>
          {own.map(({ id, name, team }) => (
            <li key={id} className={styles.savedView}>
              <form method="post" action={`/api/admin/queue/views/${id}/rename`} className={styles.filters}>
                <Hidden values={{ returnTo: here }} />
                <Field
                  label={t("queueView.newName", { name, team: team ? "yes" : "no" })}
                  name="name"
                  defaultValue={name}
                  input={{ id: `rename-${id}`, maxLength: 40, autoComplete: "off", required: true }}
                />
                <SubmitButton variant="secondary">
                  {t("queueView.rename")}
                  <VisuallyHidden>: {name}</VisuallyHidden>
                </SubmitButton>
              </form>
              <form method="post" action={`/api/admin/queue/views/${id}/remove`}>
                <SubmitButton variant="quiet">
                  {t("queueView.remove")}
                  <VisuallyHidden>: {name}</VisuallyHidden>
                </SubmitButton>
              </form>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
