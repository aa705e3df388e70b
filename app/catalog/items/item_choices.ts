import { clock } from '#core/clock'
import { isSqlite, read } from '#core/sql'
import { readDefaultTaxCategory } from '#app/stores/default_tax_category'
import { taxRatesInForce } from '#app/stores/tax_rates_in_force'

export interface TaxChoice {
  id: string
  name: string
  /** All rates of the category today together. */
  ratePpm: number
  /** What an item gets when nothing is said about it. */
  isDefault: boolean
}

const MOST_TAGS = 500

/** Tax categories with their rate today in a store's country, for selects and for both prices. */
export async function loadTaxChoices(storeId: string): Promise<TaxChoice[]> {
  const [store] = await read<{ country: string; region: string | null }>(
    'select country, region from stores where id = ?',
    [storeId]
  )
  const today = clock.now().toISOString().slice(0, 10)
  const rates = await taxRatesInForce(store ?? { country: '' }, today)
  const categories = await read<{ id: string; name: string }>(
    'select id, name from tax_categories where archived_at is null order by name'
  )
  const defaultId = await readDefaultTaxCategory()
  return categories.map(({ id, name }) => ({
    id,
    name,
    ratePpm: (rates[id] ?? []).reduce((sum, rate) => sum + rate.ratePpm, 0),
    isDefault: id === defaultId,
  }))
}

/** Tags in use, in the order of the alphabet; the index is read from tag to tag, not item by item. */
export async function loadTagChoices(): Promise<string[]> {
  const rows = await read<{ tag: string }>(isSqlite() ? NEXT_TAGS : DISTINCT_TAGS)
  return rows.map(({ tag }) => tag)
}

/** MariaDB jumps in the index for this by itself; SQLite would read every tag of every item. */
const DISTINCT_TAGS = `select distinct tag from item_tags order by tag limit ${MOST_TAGS}`

/** SQLite jumps for this; MariaDB would read all that follow each tag to find the least. */
const NEXT_TAGS = `with recursive used (tag) as (
    select min(tag) from item_tags
    union all
    select (select min(t.tag) from item_tags t where t.tag > used.tag) from used
     where used.tag is not null)
  select tag from used where tag is not null limit ${MOST_TAGS}`
