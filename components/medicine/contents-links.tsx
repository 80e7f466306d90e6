"use client";

import { useEffect, useState } from "react";
import styles from "./monograph.module.css";

export interface ContentsLinksProps {
  readonly parts: readonly { readonly id: string; readonly title: string }[];
}

/** Links to the sections; the one that is being read is marked once the page can tell. */
export function ContentsLinks({ parts }: ContentsLinksProps) {
  const current = useCurrent(parts);
  return (
    <ol className={styles.contentsList}>
      {parts.map(({ id, title }) => (
        <li key={id}>
          <a href={`#${id}`} className={styles.contentsLink} aria-current={id === current ? "location" : undefined}>
            {title}
          </a>
        </li>
      ))}
    </ol>
  );
}

/** The section that crosses a narrow band in the upper third of the window, where a reader's eyes are. */
function useCurrent(parts: ContentsLinksProps["parts"]): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => {
    const crossing = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) crossing.add(target.id);
          else crossing.delete(target.id);
        }
        const last = parts.findLast(({ id }) => crossing.has(id));
        if (last !== undefined) setCurrent(last.id);
      },
      { rootMargin: "-18% 0px -74% 0px" },
    );
    for (const { id } of parts) {
      const section = document.getElementById(id);
      if (section !== null) observer.observe(section);
    }
    return () => observer.disconnect();
  }, [parts]);
  return current;
}
