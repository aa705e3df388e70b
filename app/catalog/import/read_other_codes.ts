import { IDENTIFIER_KINDS, type IdentifierKind } from '#app/barcodes/identifier_key'
import { MAX_QUANTITY_THOUSANDTHS } from '#pricing/index'
import type { Pack } from '#app/catalog/register_item'

export interface OtherCode {
  kind: IdentifierKind
  value: string
  pack?: Pack
}

const MAX_NAME_LENGTH = 40

/**
 * The codes that the export writes as JSON objects with commas between them: aliases, and those of
 * packs with what they hold. Null for what somebody has broken by hand.
 */
export function readOtherCodes(text: string): OtherCode[] | null {
  try {
    const codes = (JSON.parse(`[${text}]`) as Record<string, unknown>[]).map(readCode)
    return codes.every((code) => code !== null) ? codes : null
  } catch {
    return null
  }
}

function readCode({ kind, value, pack, thousandths }: Record<string, unknown>): OtherCode | null {
  const known = IDENTIFIER_KINDS.find((one) => one === kind)
  if (!known || typeof value !== 'string') return null
  if (thousandths === null || thousandths === undefined) return { kind: known, value }
  const isQuantity =
    Number.isInteger(thousandths) &&
    Number(thousandths) > 0 &&
    Number(thousandths) <= MAX_QUANTITY_THOUSANDTHS
  if (!isQuantity || known === 'sku' || typeof pack !== 'string') return null
  if (pack.length > MAX_NAME_LENGTH) return null
  return { kind: known, value, pack: { name: pack, quantityThousandths: Number(thousandths) } }
}
