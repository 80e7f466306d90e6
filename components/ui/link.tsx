"use client";

import NextLink from "next/link";
import { type ComponentProps, useState } from "react";
import { isPublicPage } from "@/lib/routes";

type LinkProps = Omit<ComponentProps<typeof NextLink>, "href" | "prefetch"> & { readonly href: string };

/**
 * Leads to a page. One that is public is fetched as soon as a pointer or the focus is on the link, so that it stands there when it is pressed;
 * Next's own way would fetch a part of every page whose link is in sight. A private page is never fetched ahead: some note who opened them.
 */
export function Link({ href, ...rest }: LinkProps) {
  const [isNear, setNear] = useState(false);
  const comesNear = () => setNear(true);
  return (
    <NextLink
      href={href}
      prefetch={isNear && isPublicPage(href)}
      onPointerEnter={comesNear}
      onFocus={comesNear}
      {...rest}
    />
  );
}
