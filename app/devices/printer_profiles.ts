/**
 * What a kind of receipt printer can do. Code page numbers are those of `ESC t n`; their order is
 * the order of preference. Windows-1252 comes first because it holds every letter of our five
 * languages and the euro, so that a receipt seldom switches.
 */
export interface PrinterProfile {
  columns: 32 | 42 | 48
  codePages: Partial<Record<CodePage, number>>
  /** Lines to feed so that the cutter is behind the last line; 0 where there is no cutter. */
  feedBeforeCut: number
  printsQr: boolean
}

export type CodePage = 'windows1252' | 'cp858' | 'cp865' | 'cp850' | 'cp437'

const COMMON = { windows1252: 16, cp858: 19, cp865: 5, cp850: 2, cp437: 0 }

export const PRINTER_PROFILES = {
  /** 80 mm paper, the usual Epson TM and the many that follow it. */
  epson_80: { columns: 42, codePages: COMMON, feedBeforeCut: 4, printsQr: true },
  /** 80 mm paper at 203 dpi. */
  epson_80_wide: { columns: 48, codePages: COMMON, feedBeforeCut: 4, printsQr: true },
  /** 58 mm paper, mobile printers, mostly without a cutter. */
  epson_58: { columns: 32, codePages: COMMON, feedBeforeCut: 0, printsQr: true },
  /** Impact printers that know code page 437 only; letters it lacks are spelled without marks. */
  impact: { columns: 42, codePages: { cp437: 0 }, feedBeforeCut: 4, printsQr: false },
} as const satisfies Record<string, PrinterProfile>

export type PrinterProfileId = keyof typeof PRINTER_PROFILES

export function isPrinterProfileId(value: unknown): value is PrinterProfileId {
  return typeof value === 'string' && Object.hasOwn(PRINTER_PROFILES, value)
}
