import { checkDigitOf, hasValidCheckDigit } from '#app/barcodes/check_digit'

export type GtinForm = 'gtin_8' | 'gtin_12' | 'gtin_13' | 'gtin_14'

/** Why a text is no GTIN; each has a sentence under `catalog.codes` that says what to do. */
export type CodeProblem =
  | 'empty'
  | 'too_long'
  | 'malformed'
  | 'bad_length'
  | 'bad_check_digit'
  /** A spreadsheet wrote it as `7,04E+12`: the digits are gone. */
  | 'mangled_by_spreadsheet'

export type ReadGtin =
  | {
      ok: true
      /** Fourteen digits, the one key space of all GTINs. */
      gtin: string
      form: GtinForm
      /** A spreadsheet had eaten the zeros in front; the check digit proves them. */
      hasRestoredZeros: boolean
    }
  | { ok: false; problem: CodeProblem; expectedCheckDigit: number | null }

const FORMS = new Map<number, GtinForm>([
  [8, 'gtin_8'],
  [12, 'gtin_12'],
  [13, 'gtin_13'],
  [14, 'gtin_14'],
])

const SCIENTIFIC = /^\d+(?:[.,]\d+)?e[+-]?\d+$/i

/** Reads a GTIN as printed, typed or exported: spaces and hyphens between digits are allowed. */
export function readGtin(text: string): ReadGtin {
  const trimmed = text.trim()
  if (trimmed === '') return refused('empty')
  if (SCIENTIFIC.test(trimmed)) return refused('mangled_by_spreadsheet')
  const digits = trimmed.replaceAll(/(?<=\d)[ \u00A0-](?=\d)/g, '')
  if (!/^\d+$/.test(digits)) return refused('malformed')
  if (digits.length > 14) return refused('too_long')
  const padded = padToForm(digits)
  if (padded === null || /^0+$/.test(digits)) return refused('bad_length')
  if (!hasValidCheckDigit(padded)) {
    const isWholeForm = padded.length === digits.length
    return refused(
      isWholeForm ? 'bad_check_digit' : 'bad_length',
      checkDigitOf(padded.slice(0, -1))
    )
  }
  return {
    ok: true,
    gtin: padded.padStart(14, '0'),
    form: FORMS.get(padded.length)!,
    hasRestoredZeros: padded.length !== digits.length,
  }
}

/**
 * Nine to eleven digits are a UPC-A or GTIN-13 without its zeros. Fewer than eight are left alone:
 * one short number in ten would pass as a GTIN-8 by chance.
 */
function padToForm(digits: string): string | null {
  if (digits.length < 8) return null
  return digits.length < 12 && digits.length > 8 ? digits.padStart(12, '0') : digits
}

function refused(problem: CodeProblem, expectedCheckDigit: number | null = null): ReadGtin {
  return { ok: false, problem, expectedCheckDigit }
}
