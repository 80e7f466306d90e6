/** The id of the control for a field's name, the same for the field and for the error summary that links to it. */
export function fieldId(name: string): string {
  return `field-${name.replace(/[^\w-]+/g, "-")}`;
}
