import type { RuleInput, RuleOperation } from '@tillhouse/sdk'
import type { BottleKind } from './empties.ts'

interface Chosen {
  kinds: BottleKind[]
  departments: string[]
  thanks: string
  thanksLink: string
}

/** Empties cost what the settings pay back for their kind, whatever the item's price. */
export function paidBack({ sale, settings }: RuleInput): RuleOperation[] {
  const { kinds } = settings as unknown as Chosen
  return sale.lines.flatMap((line) => {
    const kind = kinds.find(({ itemId }) => itemId === line.itemId)
    if (!kind || line.quantityThousandths >= 0) return []
    const unitPriceMinorE4 = kind.amountMinor * 10000
    return [{ op: 'line.price' as const, lineId: line.lineId, unitPriceMinorE4, reason: kind.name }]
  })
}

/** A line of thanks and a QR code where the sale has empties that came back. */
export function thanks({ sale, settings }: RuleInput): RuleOperation[] {
  const { departments, thanks: text, thanksLink } = settings as unknown as Chosen
  const hasEmpties = sale.lines.some(
    (line) =>
      line.quantityThousandths < 0 && line.departmentIds.some((id) => departments.includes(id))
  )
  if (!hasEmpties || text === '') return []
  const said: RuleOperation[] = [{ op: 'receipt.text', text }]
  return thanksLink === '' ? said : [...said, { op: 'receipt.qr', data: thanksLink }]
}
