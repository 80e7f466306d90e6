/** Who somebody is to the shop, and who did something. */
export const people = {
  role: "{role, select, customer {customer} technician {technician} pharmacist {pharmacist} manager {manager} visitor {visitor} other {system}}",
  nameAndRole:
    "{name}, {role, select, customer {customer} technician {technician} pharmacist {pharmacist} manager {manager} visitor {visitor} other {system}}",
  by: "{who, select, you {by you} customer {by the customer} technician {by a technician} pharmacist {by a pharmacist} manager {by a manager} other {automatically}}",
  seenBy:
    "{role, select, customer {Customer} technician {Technician} pharmacist {Pharmacist} manager {Manager} other {Somebody}}",
  seenByName:
    "{role, select, customer {Customer} technician {Technician} pharmacist {Pharmacist} manager {Manager} other {Somebody}} {name}",
} as const;
