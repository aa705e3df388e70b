import { lookupKeys } from '#app/barcodes/identifier_key'
import type { Pack, RegisterItem } from '#app/catalog/register_item'

/** The pack of an item that one of its codes stands for; null where the code is the item's own. */
export function packOfCode(
  { lookupKeys: own, packs }: Pick<RegisterItem, 'lookupKeys' | 'packs'>,
  codes: readonly string[]
): Pack | null {
  if (!packs) return null
  // The key by which the catalog found the item, which may have another that reads alike.
  const found = codes.flatMap(lookupKeys).find((key) => own.includes(key))
  const pack = packs.find(({ key }) => key === found)
  return pack ? { name: pack.name, quantityThousandths: pack.quantityThousandths } : null
}

/** `2 × case + 3 = 51`; null where not one pack is whole. */
export function packText(
  { name, quantityThousandths: each }: Pack,
  quantityThousandths: number,
  format: (quantityThousandths: number) => string
): string | null {
  const rest = quantityThousandths % each
  const packs = (quantityThousandths - rest) / each
  if (packs < 1) return null
  const more = rest === 0 ? '' : ` + ${format(rest)}`
  return `${format(packs * 1_000)} × ${name}${more} = ${format(quantityThousandths)}`
}
