/**
 * Fills the empty database that the environment names with a big shop, and writes what a benchmark
 * has to know of it to a file: `fill_shop.ts <file> <items> <customers> <sales>`. Where the file is
 * there already, only the addresses of the lists are named anew.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { withApp } from '#tests/benchmarks/support/with_app'
import type { SellingShop } from '#tests/support/register_page'

export interface FilledShop extends SellingShop {
  /** Of the register's device, as a request sends it. */
  cookie: string
  /** Bar codes and names of a thousand items that are sold, from all over the catalog. */
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
  const shop = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as FilledShop)
    : await fill()
  const filled: FilledShop = { ...shop, visits: pageVisits(await readVisitFacts()) }
  writeFileSync(file, JSON.stringify(filled))
})

async function fill(): Promise<Omit<FilledShop, 'visits'>> {
  const { read } = await import('#core/sql')
  const { givenBigShop } = await import('#tests/support/big_shop/given_big_shop')
  const size = { items: Number(items), customers: Number(customers), sales: Number(sales) }
  const { shop, items: all } = await givenBigShop({ ...size, days: DAYS })
  const archived = await read<{ id: string }>('select id from items where archived_at is not null')
  const archivedIds = new Set(archived.map(({ id }) => id))
  const sold = all.filter(({ id }) => !archivedIds.has(id))
  const step = Math.max(1, Math.floor(sold.length / SAMPLES))
  return {
    operators: shop.operators,
    register: { number: shop.register.number },
    cookie: shop.device.cookie,
    samples: sold.flatMap(({ gtin, name }, index) => (index % step === 0 ? [{ gtin, name }] : [])),
  }
}
