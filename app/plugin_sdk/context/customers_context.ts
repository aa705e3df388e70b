import type { PageQuery, ViewPage } from '#app/plugin_sdk/context/view_page'

/** What says who somebody is; there with the permission `customers:read:pii` alone. */
export interface CustomerIdentity {
  name: string
  company: string | null
  email: string | null
  phone: string | null
  address: string | null
  postalCode: string | null
  city: string | null
  country: string | null
}

export interface CustomerView {
  id: string
  number: string | null
  /** Groups that they are in today, by the date of the server. */
  groupIds: string[]
  isArchived: boolean
  /** ISO 8601 UTC */
  createdAt: string
  /** Null without the permission `customers:read:pii`. */
  identity: CustomerIdentity | null
}

export interface CustomerQuery extends PageQuery {
  /** Part of a name, company, e-mail, phone or number; needs `customers:read:pii`. */
  text?: string
  groupId?: string
  /** At most 200 customers by id, archived ones as well. */
  ids?: string[]
}

/**
 * Customers as they are now; needs the permission `customers:read`, or `customers:read:pii` for who
 * they are. Rows only gain fields within SDK 1.x.
 */
export interface CustomersContext {
  /** In the order of the ids. */
  list(query?: CustomerQuery): Promise<ViewPage<CustomerView>>
  /** Null for one that does not exist. */
  get(customerId: string): Promise<CustomerView | null>
}
