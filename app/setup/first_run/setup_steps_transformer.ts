import { countryPreset } from '#app/stores/country_presets'
import { digitsOfCurrency } from '#app/setup/first_run/country_money'
import {
  isComplete,
  MAX_DRAFT_ITEMS,
  OTHER_COUNTRY,
  SETUP_STEPS,
  type SetupDraft,
  type SetupStep,
} from '#app/setup/first_run/setup_draft'
import {
  currencyAndZone,
  hasPreset,
  likelyCountry,
  PRESET_COUNTRIES,
  taxRows,
  tenderRows,
} from '#app/setup/first_run/step_defaults'

interface Reader {
  locale: string
  today: string
}

/** What the screen of a step shows: its answers so far, else good ones to start from. */
export function toStepPage(step: SetupStep, draft: SetupDraft, reader: Reader) {
  const steps = SETUP_STEPS.map((key) => ({
    key,
    isDone: key !== 'summary' && draft[key] !== undefined,
  }))
  return { steps, step, screen: PAGES[step](draft, reader) }
}

const PAGES = {
  place: toPlacePage,
  owner: toOwnerPage,
  store: toStorePage,
  tax: toTaxPage,
  tenders: toTendersPage,
  register: toRegisterPage,
  items: toItemsPage,
  summary: toSummaryPage,
} satisfies Record<SetupStep, (draft: SetupDraft, reader: Reader) => object>

export type StepPage<Step extends SetupStep> = ReturnType<(typeof PAGES)[Step]>

function toPlacePage({ place }: SetupDraft, { locale }: Reader) {
  const country = place?.country ?? likelyCountry(locale)
  const isOther = country !== null && !hasPreset(country)
  return {
    countries: PRESET_COUNTRIES.map((code) => {
      const { currency, regions = [] } = countryPreset(code)
      return { code, currency, regions }
    }),
    chosen: {
      // The language of the screen, so that changing it on the spot is not undone by a reload.
      locale,
      country: isOther ? OTHER_COUNTRY : country,
      region: place?.region ?? null,
      otherCountry: isOther ? country : null,
    },
  }
}

function toOwnerPage({ owner }: SetupDraft) {
  return {
    name: owner?.name ?? '',
    email: owner?.email ?? '',
    wantsSecondFactor: owner?.wantsSecondFactor ?? false,
    hasSecrets: owner !== undefined,
  }
}

function toStorePage({ place, store }: SetupDraft) {
  const country = place!.country
  const preset = countryPreset(country)
  return {
    country,
    hasPreset: hasPreset(country),
    organisationLabel: preset.receipt.organisationLabel,
    taxName: taxWord(country),
    values: {
      name: '',
      legalName: null,
      organisationNumber: null,
      address: null,
      postalCode: null,
      city: null,
      pricesIncludeTax: country !== 'US' && preset.pricesIncludeTax,
      dayCutoff: '04:00',
      receiptHeader: null,
      ...store,
      currency: store?.currency ?? currencyAndZone(place!).currency,
      timeZone: store?.timeZone ?? currencyAndZone(place!).timeZone,
    },
  }
}

function toTaxPage({ place, tax }: SetupDraft, { today }: Reader) {
  const country = place!.country
  return {
    country,
    hasPreset: hasPreset(country),
    taxName: taxWord(country),
    region: place!.region ?? null,
    rows: taxRows(place!, today),
    defaultCode: tax?.defaultCode ?? 'standard',
    rates: tax?.rates ?? {},
  }
}

function toTendersPage({ place, tenders }: SetupDraft) {
  return {
    rows: tenderRows(place!.country),
    codes: tenders?.codes ?? tenderRows(place!.country).map(({ code }) => code),
  }
}

function toRegisterPage({ register }: SetupDraft) {
  return { name: register?.name ?? null, printer: register?.printer ?? null }
}

function toItemsPage({ place, store, tax, items }: SetupDraft, { today }: Reader) {
  const category = taxRows(place!, today).find(({ code }) => code === tax!.defaultCode)
  return {
    rows: items?.rows ?? [],
    maximum: MAX_DRAFT_ITEMS,
    currency: store!.currency,
    currencyDigits: digitsOfCurrency(store!.currency),
    pricesIncludeTax: store!.pricesIncludeTax,
    taxName: taxWord(place!.country),
    taxCategory: category?.name ?? '',
  }
}

function toSummaryPage(draft: SetupDraft) {
  if (!isComplete(draft)) throw new Error('The summary is shown when every step has its answers')
  const { place, owner, store, tax, tenders, register, items } = draft
  return {
    country: place.country,
    owner: { name: owner.name, email: owner.email, wantsSecondFactor: owner.wantsSecondFactor },
    store: {
      name: store.name,
      organisationNumber: store.organisationNumber,
      place: [store.address, [store.postalCode, store.city].filter(Boolean).join(' ')]
        .filter(Boolean)
        .join(', '),
      currency: store.currency,
      pricesIncludeTax: store.pricesIncludeTax,
    },
    organisationLabel: countryPreset(place.country).receipt.organisationLabel,
    taxCategory: countryPreset(place.country).taxCategories.find(
      ({ code }) => code === tax.defaultCode
    )?.name,
    tenders: tenderRows(place.country)
      .filter(({ code }) => tenders.codes.includes(code))
      .map(({ name }) => name),
    register: { name: register.name, printer: register.printer.kind },
    itemNames: items.rows.map(({ name }) => name),
  }
}

/** What a country calls the tax in the middle of a sentence: `MVA`, `moms`, `btw`. */
function taxWord(country: string): string {
  const { taxName } = countryPreset(country).receipt
  return taxName === taxName.toUpperCase() ? taxName : taxName.toLowerCase()
}
