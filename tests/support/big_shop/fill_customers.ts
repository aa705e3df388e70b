import { newId } from '#core/ids'
import { searchKeyOf } from '#app/customers/customer'
import { seeded } from '#tests/support/big_shop/seeded'
import { TableWriter } from '#tests/support/big_shop/table_writer'
import { CITIES, FIRST_NAMES, LAST_NAMES } from '#tests/support/big_shop/vocabulary'

const CUSTOMERS_PER_FLUSH = 2_000
const AT = '2024-01-01 00:00:00.000'

/** People with a name, a phone number, mostly an e-mail address; every twentieth archived. */
export async function fillCustomers(size: number): Promise<string[]> {
  const random = seeded(11)
  const writer = new TableWriter()
  const ids: string[] = []
  for (let number = 1; number <= size; number++) {
    const name = `${random.pick(FIRST_NAMES)} ${random.pick(LAST_NAMES)}`
    const known = {
      name,
      company: random.oneIn(10) ? `${random.pick(LAST_NAMES)} AS` : null,
      email: random.oneIn(4) ? null : `person${number}@example.test`,
      phone: `+47 4${String(number).padStart(7, '0')}`,
      number: String(100_000 + number),
    }
    const id = newId()
    ids.push(id)
    writer.add('customers', {
      id,
      ...known,
      city: random.pick(CITIES),
      country: 'NO',
      custom: '{}',
      search_key: searchKeyOf(known),
      archived_at: random.oneIn(20) ? AT : null,
      created_at: new Date(Date.UTC(2024, 0, 1) + number * 60_000)
        .toISOString()
        .slice(0, 23)
        .replace('T', ' '),
      updated_at: AT,
    })
    if (number % CUSTOMERS_PER_FLUSH === 0) await writer.flush()
  }
  await writer.flush()
  return ids
}
