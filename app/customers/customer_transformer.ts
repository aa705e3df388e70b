import type { Customer } from '#app/customers/customer'
import type { Ext } from '#app/custom_fields/ext_rows'
import type { NamedMembership } from '#app/customers/groups/load_memberships'

/** A customer as the back office shows it. */
export function toCustomer(customer: Customer) {
  return {
    id: customer.id,
    number: customer.number,
    name: customer.name,
    company: customer.company,
    vatNumber: customer.vatNumber,
    taxCertificate: customer.taxCertificate,
    taxCertificateReason: customer.taxCertificateReason,
    taxCertificateUntil: customer.taxCertificateUntil?.slice(0, 10) ?? null,
    email: customer.email,
    phone: customer.phone,
    address: customer.address,
    postalCode: customer.postalCode,
    city: customer.city,
    country: customer.country,
    note: customer.note,
    createdAt: customer.createdAt,
    isArchived: customer.archivedAt !== null,
    ...fromFormerSystem(customer),
  }
}

/** A consent to advertising as the former system had it. */
export interface MovedInConsent {
  isGiven: boolean
  source: string
  wording: string
}

/** What a move-in kept that has no field of its own (app/move_in). */
function fromFormerSystem({ custom }: Customer) {
  const { imported = {}, marketingConsents = [] } = custom as {
    imported?: Record<string, string>
    marketingConsents?: MovedInConsent[]
  }
  return {
    imported: Object.entries(imported).map(([header, text]) => ({ header, text })),
    consents: marketingConsents.map(({ isGiven, source, wording }) => ({
      isGiven,
      source,
      wording,
    })),
  }
}

/** What a register needs to tell two people of one name apart and what prices are for, no more. */
export function toRegisterCustomer(
  customer: Customer,
  memberships: readonly NamedMembership[],
  ext?: Ext
) {
  return {
    id: customer.id,
    name: customer.name,
    company: customer.company,
    vatNumber: customer.vatNumber,
    ...certificateOf(customer),
    hint: customer.phone
      ? `…${customer.phone.replaceAll(/[^0-9]/g, '').slice(-4)}`
      : maskEmail(customer.email),
    groups: memberships.map(({ groupId, name, validFrom, validTo }) => ({
      groupId,
      name,
      validFrom,
      validTo,
    })),
    ...(ext && { ext }),
  }
}

/** Only of who has one. */
function certificateOf({
  taxCertificate: number,
  taxCertificateReason: reason,
  taxCertificateUntil: until,
}: Customer) {
  const validUntil = until?.slice(0, 10) ?? null
  return number ? { taxCertificate: { number, reason: reason ?? '', validUntil } } : {}
}

function maskEmail(email: string | null): string | null {
  const [name, domain] = email?.split('@') ?? []
  return name && domain ? `${name.slice(0, 2)}…@${domain}` : null
}
