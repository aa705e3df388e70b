import { beforeSave, column } from '@adonisjs/lucid/orm'
import { Model } from '#core/model'
import { instant, json } from '#database/columns'

/** Somebody the shop knows by name. Documents hold the id only, so that a person can be erased. */
export class Customer extends Model {
  static table = 'customers'

  @column()
  declare number: string | null

  @column()
  declare name: string

  @column()
  declare company: string | null

  @column()
  declare vatNumber: string | null

  /** The number of the certificate by which the customer buys without tax. */
  @column()
  declare taxCertificate: string | null

  /** Why: an embassy, an exempt organisation. */
  @column()
  declare taxCertificateReason: string | null

  /** Its last day; null when it has none. */
  @column()
  declare taxCertificateUntil: string | null

  @column()
  declare email: string | null

  @column()
  declare phone: string | null

  @column()
  declare address: string | null

  @column()
  declare postalCode: string | null

  @column()
  declare city: string | null

  @column()
  declare country: string | null

  @column()
  declare note: string | null

  /** Fields that plugins add. */
  @json()
  declare custom: Record<string, unknown>

  @column()
  declare searchKey: string

  @instant()
  declare archivedAt: string | null

  @instant({ autoCreate: true })
  declare createdAt: string

  @instant({ autoCreate: true })
  declare updatedAt: string

  @beforeSave()
  static keepSearchKey(customer: Customer) {
    customer.custom ??= {}
    customer.searchKey = searchKeyOf(customer)
  }
}

/** What `find_customers` looks in. */
export function searchKeyOf(
  customer: Pick<Customer, 'name' | 'company' | 'email' | 'phone' | 'number'>
) {
  const phone = customer.phone?.replaceAll(/[^0-9]/g, '')
  return [customer.name, customer.company, customer.email, phone, customer.number]
    .filter(Boolean)
    .join(' ')
    .toLowerCase()
    .slice(0, 600)
}
