import type { Infer } from '@vinejs/vine/types'
import { placeholders, read } from '#core/sql'
import { fail, type Result, succeed } from '#core/result'
import {
  parseQuantityThousandths,
  parseUnitPriceMinorE4,
  type DecimalTextError,
} from '#pricing/index'
import { checkComponents } from '#app/catalog/kits/check_components'
import { readFormIdentifiers } from '#app/catalog/items/read_form_identifiers'
import type { ItemDetails } from '#app/catalog/items/item_details'
import type { itemValidator } from '#app/catalog/items/item_validator'
import type { ItemComponent, ItemFee, SaleHours } from '#app/catalog/register_item'

/** Fields of plugins are read by themselves. */
export type ItemForm = Omit<Infer<typeof itemValidator>, 'ext'>

/** A field that cannot be taken, and the key of the sentence that says what to do. */
export interface FieldProblem {
  field: string
  key: string
  /** What the sentence names. */
  data?: Record<string, string>
}

export interface FormReading {
  itemId: string
  currencyDigits: number
  decimalSeparator: ',' | '.'
  mayEditCost: boolean
}

type Reading = { problems: FieldProblem[] }

/** Turns the form's texts into an item's details, or says which fields are not right. */
export async function readItemForm(
  form: ItemForm,
  { itemId, currencyDigits, decimalSeparator, mayEditCost }: FormReading
): Promise<Result<Partial<ItemDetails>, { reason: 'bad_fields'; problems: FieldProblem[] }>> {
  const reading: Reading = { problems: [] }
  const price = (text: string) => parseUnitPriceMinorE4(text, currencyDigits, decimalSeparator)
  const { contentQuantity, contentUnit, lowStock, cost, saleHours, fees, components, ...same } =
    form
  const { identifiers, problems: badCodes } = readFormIdentifiers(form)
  const details: Partial<ItemDetails> = {
    ...same,
    identifiers,
    contentQuantityThousandths: figure(
      reading,
      'contentQuantity',
      contentQuantity,
      parseQuantityThousandths
    ),
    contentUnit: contentQuantity ? contentUnit : null,
    lowStockThousandths: figure(reading, 'lowStock', lowStock, parseQuantityThousandths),
    saleHours: readSaleHours(reading, saleHours),
    // Deposits are counted by nobody: bottles are, and empties go back to the brewer. Of a kit its
    // parts are counted; gift cards are made.
    tracksStock:
      !['deposit', 'gift_card'].includes(form.kind) && form.tracksStock && !components?.length,
    ...(fees && { fees: readFeesOf(reading, form.kind, fees) }),
    ...(components && { components: readComponentsOf(reading, form.kind, components) }),
  }
  if (mayEditCost && cost !== undefined)
    details.unitCostMinorE4 = figure(reading, 'cost', cost, price)
  if (contentQuantity && !contentUnit)
    reading.problems.push({ field: 'contentUnit', key: 'catalog.errors.content_unit' })
  reading.problems.push(...badCodes, ...(await findMissing(form)))
  reading.problems.push(...(await problemsOfComponents(itemId, details.components ?? [])))
  if (reading.problems.length > 0) return fail({ reason: 'bad_fields', problems: reading.problems })
  return succeed(details)
}

/** A deposit or fee comes with whole units at least, so that none rounds away to nothing. */
function readFeesOf(
  reading: Reading,
  kind: ItemForm['kind'],
  fees: NonNullable<ItemForm['fees']>
): ItemFee[] {
  if (kind !== 'goods' && kind !== 'service') return []
  return fees.map(({ itemId, quantity }) => {
    const quantityThousandths = figure(reading, 'fees', quantity, parseQuantityThousandths) ?? 0
    if (quantityThousandths < 1_000 && reading.problems.every(({ field }) => field !== 'fees'))
      reading.problems.push({ field: 'fees', key: 'catalog.errors.fee_quantity' })
    return { itemId, quantityThousandths }
  })
}

function readComponentsOf(
  reading: Reading,
  kind: ItemForm['kind'],
  components: NonNullable<ItemForm['components']>
): ItemComponent[] {
  if (kind === 'deposit' || kind === 'fee') return []
  return components.map(({ itemId, quantity }) => {
    const quantityThousandths = figure(reading, 'components', quantity, parseQuantityThousandths)
    if (!quantityThousandths && reading.problems.every(({ field }) => field !== 'components'))
      reading.problems.push({ field: 'components', key: 'catalog.kit.errors.quantity' })
    return { itemId, quantityThousandths: quantityThousandths ?? 0 }
  })
}

async function problemsOfComponents(
  kitId: string,
  components: ItemComponent[]
): Promise<FieldProblem[]> {
  const ids = components.map(({ itemId }) => itemId)
  const problem = await checkComponents(kitId, ids)
  if (!problem) return []
  const { key, name = '' } = problem
  return [{ field: 'components', key, data: { name } }]
}

type ParsedFigure = { ok: true; value: number } | { ok: false; reason: DecimalTextError }

function figure(
  reading: Reading,
  field: string,
  text: string | null,
  parse: (text: string) => ParsedFigure
): number | null {
  if (text === null || text === '') return null
  const parsed = parse(text)
  if (parsed.ok && parsed.value >= 0) return parsed.value
  reading.problems.push({
    field,
    key: parsed.ok ? 'catalog.errors.negative' : `pricing.parse.${parsed.reason}`,
  })
  return null
}

function readSaleHours(reading: Reading, hours: ItemForm['saleHours']): SaleHours | null {
  if (hours === null) return null
  const isRight = Object.entries(hours).every(
    ([day, { from, to }]) => /^[1-7]$/.test(day) && from !== to
  )
  if (!isRight) reading.problems.push({ field: 'saleHours', key: 'catalog.errors.sale_hours' })
  return hours as SaleHours
}

/** What a form names must be there: a stale page may name a department archived meanwhile. */
async function findMissing(form: ItemForm): Promise<FieldProblem[]> {
  const problems: FieldProblem[] = []
  const exists = async (table: string, ids: string[]) => {
    if (ids.length === 0) return true
    const rows = await read(
      `select id from ${table} where id in ${placeholders(1, ids.length)}`,
      ids
    )
    return rows.length === new Set(ids).size
  }
  if (form.departmentId && !(await exists('departments', [form.departmentId]))) {
    problems.push({ field: 'departmentId', key: 'catalog.errors.gone' })
  }
  if (!(await exists('tax_categories', [form.taxCategoryId]))) {
    problems.push({ field: 'taxCategoryId', key: 'catalog.errors.gone' })
  }
  if (!(await exists('option_groups', form.optionGroupIds))) {
    problems.push({ field: 'optionGroupIds', key: 'catalog.errors.gone' })
  }
  const feeIds = (form.fees ?? []).map(({ itemId }) => itemId)
  if (!(await areFees(feeIds))) problems.push({ field: 'fees', key: 'catalog.errors.gone' })
  return problems
}

async function areFees(ids: string[]): Promise<boolean> {
  if (ids.length === 0) return true
  const rows = await read(
    `select id from items where id in ${placeholders(1, ids.length)} and kind in ('deposit', 'fee')`,
    ids
  )
  return rows.length === ids.length
}
