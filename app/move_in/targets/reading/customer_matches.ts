import type { Sql } from '#core/sql'

/** How a file names a customer. */
export interface CustomerKey {
  number: string | null
  email: string | null
  name: string | null
}

interface KnownCustomer {
  id: string
  number: string | null
  email: string | null
  name: string
}

/**
 * Finds customers that a batch names: by number, then by e-mail, then by a name that only one has.
 * Three statements, however many rows.
 */
export class CustomerMatches {
  readonly #byNumber = new Map<string, string>()
  readonly #byEmail = new Map<string, KnownCustomer>()
  readonly #byName = new Map<string, string | null>()
  readonly #archived = new Set<string>()

  static async load(sql: Pick<Sql, 'all'>, keys: readonly CustomerKey[]): Promise<CustomerMatches> {
    const matches = new CustomerMatches()
    const { numbers, emails, names } = wanted(keys)
    for (const known of await find(sql, 'number', numbers)) matches.add(known)
    for (const known of await find(sql, 'email', emails)) matches.add(known)
    for (const known of await find(sql, 'name', names)) matches.add(known)
    const archived = await find(sql, 'number', numbers, 'is not null')
    for (const { number } of archived) matches.#archived.add(number!.toLowerCase())
    return matches
  }

  /** A number that an archived customer has, and that nobody else may have. */
  isArchived(number: string | null): boolean {
    return number !== null && this.#archived.has(number.toLowerCase())
  }

  add(known: KnownCustomer): void {
    if (known.number !== null) this.#byNumber.set(known.number.toLowerCase(), known.id)
    if (known.email !== null && !this.#byEmail.has(known.email.toLowerCase()))
      this.#byEmail.set(known.email.toLowerCase(), known)
    const name = known.name.toLowerCase()
    const other = this.#byName.get(name)
    this.#byName.set(name, other === undefined || other === known.id ? known.id : null)
  }

  /** Two numbers are two people, even when they share an e-mail address. */
  idOf({ number, email, name }: CustomerKey, byName = true): string | null {
    const byNumber = number === null ? undefined : this.#byNumber.get(number.toLowerCase())
    if (byNumber) return byNumber
    const byEmail = email === null ? undefined : this.#byEmail.get(email)
    if (byEmail && (number === null || byEmail.number === null)) return byEmail.id
    if (!byName || name === null) return null
    return this.#byName.get(name.toLowerCase()) ?? null
  }
}

function wanted(keys: readonly CustomerKey[]) {
  const distinct = (values: (string | null)[]) => [...new Set(values.filter((one) => one !== null))]
  return {
    numbers: distinct(keys.map(({ number }) => number)),
    emails: distinct(keys.map(({ email }) => email)),
    names: distinct(keys.map(({ name }) => name)),
  }
}

async function find(
  sql: Pick<Sql, 'all'>,
  column: 'number' | 'email' | 'name',
  values: string[],
  archived: 'is null' | 'is not null' = 'is null'
): Promise<KnownCustomer[]> {
  if (values.length === 0) return []
  return sql.all<KnownCustomer>(
    `select id, number, email, name from customers
      where ${column} in (${values.map(() => '?').join(', ')}) and archived_at ${archived} order by id`,
    values
  )
}
