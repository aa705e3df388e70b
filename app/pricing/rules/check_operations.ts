import { isAmount, lineAmountMinor } from '#pricing/amounts'
import { type DraftLine, type DraftSale, remainingMinor, unitPriceWith } from '#pricing/draft_sale'
import { MAX_AMOUNT_MINOR, MAX_RATE_PPM, MAX_UNIT_PRICE_MINOR_E4 } from '#pricing/limits'
import {
  type RuleFault,
  type RuleOperation,
  type RuleOperationOf,
  type RuleReduction,
  type RuleStage,
  STAGE_OPERATIONS,
} from '#pricing/rules/rule'
import { sumRatesPpm } from '#pricing/tax/tax_weights'

/** Operations of one rule that concern many lines at once. */
const MAX_ON_SALE = 100
/** Different taxes of one sale. */
const MAX_TAXES = 40

type Lines = ReadonlyMap<string, DraftLine>

/** What is wrong with the operations of a rule; null when all of them can be carried out. */
export function faultIn(
  draft: DraftSale,
  stage: RuleStage,
  operations: readonly RuleOperation[],
  lines: Lines
): { fault: RuleFault; message: string } | null {
  for (const operation of operations) {
    const message = STAGE_OPERATIONS[stage].includes(operation.op)
      ? problemOf(draft, operation, lines)
      : `${operation.op} is no operation of ${stage}`
    if (message !== null) return { fault: 'garbage', message }
  }
  return repeatedLine(operations) ?? tooMany(operations)
}

function problemOf(draft: DraftSale, operation: RuleOperation, lines: Lines): string | null {
  switch (operation.op) {
    case 'line.price':
      return problemOfPrice(operation, lines)
    case 'line.discount':
      return unknownLine([operation.lineId], lines) ?? problemOfReduction(operation)
    case 'sale.discount':
      return unknownLine(operation.lineIds ?? [], lines) ?? problemOfReduction(operation)
    case 'line.bundle':
      return problemOfBundle(operation, lines)
    case 'tax.code':
      return (
        unknownLine([operation.lineId], lines) ??
        (Object.hasOwn(draft.input.taxRates, operation.taxCategoryId)
          ? null
          : `There is no tax category ${operation.taxCategoryId}`)
      )
    case 'tax.amount':
      return problemOfTaxes(operation, lines)
    case 'round':
      return isBetween(operation.stepMinor, 1, 100_000) ? null : 'No step to round to'
    default:
      return null
  }
}

function unknownLine(lineIds: readonly string[], lines: Lines): string | null {
  const unknown = lineIds.find((lineId) => !lines.has(lineId))
  return unknown === undefined ? null : `Line ${unknown} is not priced in this sale`
}

function problemOfReduction(reduction: RuleReduction): string | null {
  const isPossible =
    'ratePpm' in reduction
      ? isBetween(reduction.ratePpm, 0, MAX_RATE_PPM)
      : isAmount(reduction.amountMinor)
  return isPossible ? null : 'A discount is an amount of 0 or more, or a rate of at most 100 %'
}

function problemOfPrice(
  { lineId, unitPriceMinorE4 }: RuleOperationOf<'line.price'>,
  lines: Lines
): string | null {
  const current = lines.get(lineId)
  if (!current) return unknownLine([lineId], lines)
  const unitMinorE4 = unitPriceWith(current.line, unitPriceMinorE4)
  const isPossible =
    isBetween(unitPriceMinorE4, 0, MAX_UNIT_PRICE_MINOR_E4) &&
    isBetween(unitMinorE4, 0, MAX_UNIT_PRICE_MINOR_E4) &&
    Math.abs(lineAmountMinor(unitMinorE4, current.line.quantityThousandths)) <= MAX_AMOUNT_MINOR
  return isPossible ? null : `Line ${lineId} cannot cost ${unitPriceMinorE4} per unit`
}

function problemOfBundle(
  { parts, priceMinor }: RuleOperationOf<'line.bundle'>,
  lines: Lines
): string | null {
  const ids = parts.map(({ lineId }) => lineId)
  const isWhole = parts.every(({ lineId, quantityThousandths }) =>
    isBetween(quantityThousandths, 1, lines.get(lineId)?.line.quantityThousandths ?? 0)
  )
  const isPossible =
    isWhole && parts.length > 0 && new Set(ids).size === ids.length && isAmount(priceMinor)
  return unknownLine(ids, lines) ?? (isPossible ? null : 'A bundle holds what is on the sale')
}

function problemOfTaxes(
  { lineId, taxes }: RuleOperationOf<'tax.amount'>,
  lines: Lines
): string | null {
  const current = lines.get(lineId)
  if (!current) return unknownLine([lineId], lines)
  const leftMinor = remainingMinor(current.priced)
  const fixedMinor = taxes.reduce((sum, tax) => sum + Math.abs(tax.amountMinor ?? 0), 0)
  const isPossible =
    taxes.every(
      ({ ratePpm, amountMinor = 0 }) =>
        isBetween(ratePpm, 0, MAX_RATE_PPM) &&
        Number.isSafeInteger(amountMinor) &&
        amountMinor * Math.sign(leftMinor) >= 0
    ) &&
    sumRatesPpm(taxes) <= MAX_RATE_PPM &&
    fixedMinor <= Math.abs(leftMinor) &&
    new Set(taxes.map(({ code }) => code)).size === taxes.length
  return isPossible ? null : `Line ${lineId} cannot carry these taxes`
}

/** A line has one price, one category and one list of taxes of each rule. */
function repeatedLine(
  operations: readonly RuleOperation[]
): { fault: RuleFault; message: string } | null {
  const seen = new Set<string>()
  for (const operation of operations) {
    const { op } = operation
    if (op !== 'line.price' && op !== 'tax.code' && op !== 'tax.amount') continue
    const key = `${op}/${operation.lineId}`
    if (seen.has(key)) return { fault: 'garbage', message: `${op} names a line twice` }
    seen.add(key)
  }
  return null
}

/** What a document of a sale has room for. */
function tooMany(
  operations: readonly RuleOperation[]
): { fault: RuleFault; message: string } | null {
  const ofSale = operations.filter(({ op }) => op === 'sale.discount' || op === 'line.bundle')
  const taxes = operations.flatMap((one) => (one.op === 'tax.amount' ? one.taxes : []))
  const rates = new Set(taxes.map(({ code, ratePpm }) => `${ratePpm}/${code}`))
  const isTooMuch = ofSale.length > MAX_ON_SALE || rates.size > MAX_TAXES
  return isTooMuch ? { fault: 'garbage', message: 'More operations than a sale can hold' } : null
}

function isBetween(figure: number, least: number, most: number): boolean {
  return Number.isSafeInteger(figure) && figure >= least && figure <= most
}
