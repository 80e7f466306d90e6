import type { ComponentProps, ReactNode } from "react";
import { Link } from "@/components/ui/link";
import styles from "./button.module.css";
import { classNames } from "./class-names";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";

export interface ButtonProps extends Omit<ComponentProps<"button">, "className" | "style"> {
  /** The single key that presses it, where a page listens for keys. */
  readonly "data-key"?: string | undefined;
  readonly variant?: ButtonVariant | undefined;
  /** As wide as its column: the one action of a narrow card. */
  readonly wide?: boolean | undefined;
}

/** One primary button a view: what this page is for. `danger` is for what cannot be undone. Submits nothing unless told so by `type`. */
export function Button({ variant = "primary", wide = false, type = "button", ...rest }: ButtonProps) {
  return <button type={type} className={buttonClass(variant, wide)} {...rest} />;
}

export interface ButtonLinkProps {
  readonly href: string;
  readonly children: ReactNode;
  readonly variant?: ButtonVariant | undefined;
  readonly wide?: boolean | undefined;
  readonly rel?: string | undefined;
}

/** Goes somewhere and changes nothing; looks like a button because it is the page's main way on. */
export function ButtonLink({ href, children, variant = "primary", wide = false, rel }: ButtonLinkProps) {
  return (
    <Link href={href} rel={rel} className={buttonClass(variant, wide)}>
      {children}
    </Link>
  );
}

/** For the few things that must look like a button but are built elsewhere (the summary of a disclosure, a file picker's label). */
export function buttonClass(variant: ButtonVariant, wide = false): string | undefined {
  return classNames(styles.button, styles[variant], wide && styles.wide);
}
