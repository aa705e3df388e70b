/**
 * Fills the empty database that the environment names with a big shop, and writes what a benchmark
 * has to know of it to a file: `fill_shop.ts <file> <items> <customers> <sales>`.
 */
import { writeFileSync } from 'node:fs'
import { withApp } from '#tests/benchmarks/support/with_app'

export interface FilledShop {
  email: string
  password: string
  pin: string
  cookie: string
  storeId: string
  /** Bar codes and names, a thousand of them from all over the catalog. */
  samples: { gtin: string; name: string }[]
  /** Every list in every order, as the back office asks for it. */
  visits: string[]
}

const SAMPLES = 1_000
const DAYS = 400
const [file = '', items = '0', customers = '0', sales = '0'] = process.argv.slice(2)

await withApp(async () => {
  const { pageVisits } = await import('#tests/support/big_shop/list_visits')
  const { readVisitFacts } = await import('#tests/support/big_shop/read_visit_facts')
  const { givenBigShop } = await import('#tests/support/big_shop/given_big_shop')
  const size = { items: Number(items), customers: Number(customers), sales: Number(sales) }
  const { shop, items: all } = await givenBigShop({ ...size, days: DAYS })
  const step = Math.max(1, Math.floor(all.length / SAMPLES))
  const filled: FilledShop = {
    email: shop.operators.owner.email,
    password: shop.operators.owner.password,
    pin: shop.operators.cashier.pin,
    cookie: shop.device.cookie,
    storeId: shop.store.id,
    samples: all.flatMap(({ gtin, name }, index) => (index % step === 0 ? [{ gtin, name }] : [])),
    visits: pageVisits(await readVisitFacts()),
  }
  writeFileSync(file, JSON.stringify(filled))
})
