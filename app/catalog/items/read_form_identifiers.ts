import { parseQuantityThousandths } from '#pricing/index'
import type { ItemIdentifierInput } from '#app/catalog/items/item_details'
import type { FieldProblem, ItemForm } from '#app/catalog/items/read_item_form'
import type { Pack } from '#app/catalog/register_item'

const ONE = 1_000
/** 100,000 pieces; ten thousand such packs are more than a line may hold. */
const MAX_PACK_THOUSANDTHS = 100_000_000

interface FormIdentifiers {
  identifiers: ItemIdentifierInput[]
  problems: FieldProblem[]
}

/** The codes of a form with the packs that they stand for, or what is wrong with which of them. */
export function readFormIdentifiers({
  identifiers,
  unit,
}: Pick<ItemForm, 'identifiers' | 'unit'>): FormIdentifiers {
  const problems: FieldProblem[] = []
  const read = identifiers.map(({ kind, value, pack }, index): ItemIdentifierInput => {
    if (!pack) return { kind, value }
    const said = { name: pack.name ?? '', quantityThousandths: quantityOf(pack.quantity ?? '') }
    const key = kind === 'sku' ? 'sku' : problemOf(said, unit)
    if (key !== null)
      problems.push({ field: `identifiers.${index}`, key: `catalog.packs.errors.${key}` })
    return { kind, value, pack: said }
  })
  return { identifiers: read, problems }
}

function quantityOf(text: string): number {
  const parsed = parseQuantityThousandths(text)
  return parsed.ok ? parsed.value : 0
}

function problemOf(pack: Pack, unit: ItemForm['unit']): 'name' | 'quantity' | 'whole' | null {
  const { name, quantityThousandths } = pack
  if (name === '') return 'name'
  const isSome = quantityThousandths > 0 && quantityThousandths <= MAX_PACK_THOUSANDTHS
  if (!isSome || quantityThousandths === ONE) return 'quantity'
  return unit === 'piece' && quantityThousandths % ONE !== 0 ? 'whole' : null
}
