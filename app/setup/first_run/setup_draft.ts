import { changeSetting, readSetting, removeSetting } from '#core/settings'
import { transaction, type Sql } from '#core/sql'
import type { PrinterSettings } from '#app/stores/register'

export const SETUP_STEPS = [
  'place',
  'owner',
  'store',
  'tax',
  'tenders',
  'register',
  'items',
  'summary',
] as const

export type SetupStep = (typeof SETUP_STEPS)[number]

/** What stands for “my country is not in the list” among the countries to choose. */
export const OTHER_COUNTRY = 'other'

/** Items that are keyed by hand during set-up; whoever has more brings a file. */
export const MAX_DRAFT_ITEMS = 30

/** One item keyed by hand, as it was typed. */
export interface DraftItem {
  name: string
  price: string
  barcode: string
}

/**
 * What has been answered so far. It lies in one row of `settings`, so a reload or another browser
 * goes on where the last one stopped; passwords and PINs are in it as hashes only.
 */
export interface SetupDraft {
  place?: { locale: string; country: string; region?: string | null }
  owner?: {
    name: string
    email: string
    passwordHash: string
    pinHash: string
    wantsSecondFactor: boolean
  }
  store?: {
    name: string
    legalName: string | null
    organisationNumber: string | null
    address: string | null
    postalCode: string | null
    city: string | null
    currency: string
    timeZone: string
    pricesIncludeTax: boolean
    dayCutoff: string
    receiptHeader: string | null
  }
  /** Rates in percent, by code of the category, where the country has no preset. */
  tax?: { defaultCode: string; rates?: Record<string, string> }
  tenders?: { codes: string[] }
  register?: { name: string; printer: PrinterSettings; isPrinterTried: boolean }
  items?: { rows: DraftItem[] }
}

export type CompleteDraft = Required<SetupDraft>

const NAME = 'setup.draft'

export function readDraft(): Promise<SetupDraft> {
  return readSetting<SetupDraft>(NAME, {})
}

/** Keeps the answers of one step beside those of the others. */
export async function saveStep<Step extends keyof SetupDraft>(
  step: Step,
  answers: NonNullable<SetupDraft[Step]>
): Promise<void> {
  await transaction((sql) =>
    changeSetting<SetupDraft>(sql, NAME, {}, (draft) => {
      const next: SetupDraft = { ...draft, [step]: answers }
      if (step === 'place' && !isSamePlace(draft.place, next.place)) {
        // What another country called its taxes and money does not count any more.
        delete next.store
        delete next.tax
        delete next.tenders
      }
      return next
    })
  )
}

/** Provinces differ in taxes and hours as countries do. */
function isSamePlace(one: SetupDraft['place'], other: SetupDraft['place']): boolean {
  return one?.country === other?.country && (one?.region ?? null) === (other?.region ?? null)
}

export function removeDraft(sql: Sql): Promise<void> {
  return removeSetting(sql, NAME)
}

/** The first step that has no answers yet. */
export function firstOpenStep(draft: SetupDraft): SetupStep {
  return SETUP_STEPS.find((step) => step !== 'summary' && !draft[step]) ?? 'summary'
}

export function isComplete(draft: SetupDraft): draft is CompleteDraft {
  return firstOpenStep(draft) === 'summary'
}

/** The step after one; the last has none. */
export function stepAfter(step: SetupStep): SetupStep {
  return SETUP_STEPS[SETUP_STEPS.indexOf(step) + 1] ?? 'summary'
}

export function isStep(value: unknown): value is SetupStep {
  return SETUP_STEPS.includes(value as SetupStep)
}
