/**
 * What a receipt printer can do. Code page numbers are those of `ESC t n`; their order is the
 * order of preference. Windows-1252 comes first because it holds every letter of our five
 * languages and the euro, so that a receipt seldom switches.
 */
export interface PrinterProfile {
  columns: PaperColumns
  codePages: Partial<Record<CodePage, number>>
  /** Lines to feed so that the cutter is behind the last line; 0 where there is no cutter. */
  feedBeforeCut: number
  printsQr: boolean
  /** Where the cash drawer hangs: pin 2 where nothing is said; null where there is none. */
  drawerPin?: 2 | 5 | null
}

export type CodePage = 'windows1252' | 'cp858' | 'cp865' | 'cp850' | 'cp437'

/** Letters across the paper: 58 mm, 80 mm, and 80 mm at 203 dpi. */
export type PaperColumns = 32 | 42 | 48

const COMMON = { windows1252: 16, cp858: 19, cp865: 5, cp850: 2, cp437: 0 }

const KINDS: Record<string, Omit<PrinterProfile, 'columns'>> = {
  /** Epson's TM series and the many that follow it. */
  generic: { codePages: COMMON, feedBeforeCut: 4, printsQr: true },
  /** Mobile printers without a cutter. */
  mobile: { codePages: COMMON, feedBeforeCut: 0, printsQr: true },
  /** Impact printers that know code page 437 only; letters it lacks are spelled plainly. */
  impact: { codePages: { cp437: 0 }, feedBeforeCut: 4, printsQr: false },
}

/** Names of the profiles, for the settings of a register. */
export const PRINTER_PROFILES = Object.keys(KINDS)

/** The profile of a name; an unknown name is a printer like most, an unknown width 80 mm. */
export function printerProfile(name: string, columns: number): PrinterProfile {
  const width: PaperColumns = columns === 32 || columns === 48 ? columns : 42
  return { ...(KINDS[name] ?? KINDS.generic!), columns: width }
}
