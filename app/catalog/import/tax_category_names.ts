import { clock } from '#core/clock'
import { read } from '#core/sql'
import { taxRatesInForce } from '#app/stores/tax_rates_in_force'
import { foldTax } from '#app/catalog/import/read_item_row'

/** How a file may name a tax category: its code, its name, or its rate today in percent. */
export async function taxCategoryNames(country: string): Promise<Map<string, string>> {
  const categories = await read<{ id: string; code: string; name: string }>(
    'select id, code, name from tax_categories where archived_at is null order by code'
  )
  const rates = await taxRatesInForce({ country }, clock.now().toISOString().slice(0, 10))
  const names = new Map<string, string>()
  const add = (name: string, id: string) => {
    if (!names.has(name)) names.set(name, id)
  }
  for (const { id, code, name } of categories) {
    add(foldTax(code), id)
    add(foldTax(name), id)
  }
  // Where two categories share a rate, the one that sorts first by code is meant; `standard` leads.
  const standardFirst = [...categories].sort(
    (a, b) => Number(b.code === 'standard') - Number(a.code === 'standard')
  )
  for (const { id } of standardFirst) {
    const ratePpm = (rates[id] ?? []).reduce((sum, rate) => sum + rate.ratePpm, 0)
    if (rates[id]) add(percentText(ratePpm), id)
  }
  return names
}

function percentText(ratePpm: number): string {
  const fraction = String(ratePpm % 10_000)
    .padStart(4, '0')
    .replace(/0+$/, '')
  return `${Math.trunc(ratePpm / 10_000)}${fraction && `.${fraction}`}`
}
