/**
 * Receipt numbers and the barcodes made of them.
 *
 * A number reads `3-1-42`: register 3, series 1 (the enrolment's), receipt 42 of that series.
 *
 * Its barcode (Code 128) holds letters and digits only, because a wedge scanner types keys and a
 * hyphen comes out as another character on most Nordic keyboards:
 *
 *     R3S1N42      the receipt
 *     X3S1N42      exchange slip for the whole sale
 *     X3S1N42L2    exchange slip for its second line
 */
export interface ReceiptNumberParts {
  registerNumber: number
  series: number
  sequence: number
}

export type ReceiptBarcode =
  | { kind: 'receipt'; receiptNumber: string }
  | { kind: 'exchange'; receiptNumber: string; linePosition: number | null }

const NUMBER = /^(\d{1,6})-(\d{1,6})-(\d{1,9})$/
const BARCODE = /^([RX])(\d{1,6})S(\d{1,6})N(\d{1,9})(?:L(\d{1,4}))?$/

export function formatReceiptNumber(parts: ReceiptNumberParts): string {
  return `${parts.registerNumber}-${parts.series}-${parts.sequence}`
}

/** The parts of a number as keyed by a person; null when it is no receipt number. */
export function parseReceiptNumber(text: string): ReceiptNumberParts | null {
  const match = NUMBER.exec(text.trim())
  if (!match) return null
  const [registerNumber = 0, series = 0, sequence = 0] = match.slice(1).map(Number)
  return { registerNumber, series, sequence }
}

/** What the barcode on a receipt holds. A number of a foreign form is used as it is. */
export function receiptBarcode(receiptNumber: string): string {
  const parts = parseReceiptNumber(receiptNumber)
  return parts ? `R${body(parts)}` : receiptNumber
}

/** What the barcode on an exchange slip holds; a line is named by its position from 1. */
export function exchangeBarcode(receiptNumber: string, linePosition: number | null): string {
  const parts = parseReceiptNumber(receiptNumber)
  const sale = parts ? `X${body(parts)}` : `X${receiptNumber}`
  return linePosition === null ? sale : `${sale}L${linePosition}`
}

function body({ registerNumber, series, sequence }: ReceiptNumberParts): string {
  return `${registerNumber}S${series}N${sequence}`
}

/** Reads a scan; null when it is not one of our receipts or slips, so that it may be an item. */
export function parseReceiptBarcode(text: string): ReceiptBarcode | null {
  const match = BARCODE.exec(text.trim().toUpperCase())
  if (!match) return null
  const [, letter, registerNumber, series, sequence, line] = match
  const receiptNumber = formatReceiptNumber({
    registerNumber: Number(registerNumber),
    series: Number(series),
    sequence: Number(sequence),
  })
  if (letter === 'R') return line === undefined ? { kind: 'receipt', receiptNumber } : null
  return { kind: 'exchange', receiptNumber, linePosition: line === undefined ? null : Number(line) }
}
