/** A phone number as a link that dials it. */
export const telephone = (phone: string) => `tel:${phone.replace(/[^+\d]/g, "")}`;
