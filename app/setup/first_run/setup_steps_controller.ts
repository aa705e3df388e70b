import hash from '@adonisjs/core/services/hash'
import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#core/clock'
import { parseRatePpm } from '#pricing/index'
import { decimalSeparatorOf } from '#app/catalog/decimal_separator'
import { digitsOfCurrency } from '#app/setup/first_run/country_money'
import { readDraftItems, type DraftItemProblem } from '#app/setup/first_run/read_draft_items'
import {
  firstOpenStep,
  isStep,
  OTHER_COUNTRY,
  readDraft,
  saveStep,
  SETUP_STEPS,
  stepAfter,
  type SetupDraft,
  type SetupStep,
} from '#app/setup/first_run/setup_draft'
import { toStepPage } from '#app/setup/first_run/setup_steps_transformer'
import { taxRows, tenderRows } from '#app/setup/first_run/step_defaults'
import * as validators from '#app/setup/first_run/setup_validator'
import { regionIn } from '#app/stores/country_presets'
import type { PrinterSettings } from '#app/stores/register'
import { ObjectNotFound } from '#app/users/access_errors'
import { hashPin } from '#app/users/pins'

type Taken = DraftItemProblem[] | void

/** The steps of the first-run set-up, one screen each; every answer is kept as it is given. */
export default class SetupStepsController {
  async edit({ i18n, inertia, params, response }: HttpContext) {
    const step = stepOf(params.step)
    const draft = await readDraft()
    if (isTooEarly(step, draft)) return response.redirect(`/setup/${firstOpenStep(draft)}`)
    const today = clock.now().toISOString().slice(0, 10)
    const page = toStepPage(step, draft, { locale: i18n.locale, today })
    return inertia.render(`setup/${step}`, page)
  }

  async update(ctx: HttpContext) {
    const { i18n, params, response, session } = ctx
    const step = stepOf(params.step)
    const draft = await readDraft()
    if (isTooEarly(step, draft)) return response.redirect(`/setup/${firstOpenStep(draft)}`)
    const problems = await this.#take(step, ctx)
    if (!problems || problems.length === 0) return response.redirect(`/setup/${stepAfter(step)}`)
    const texts = problems.map(({ field, key, digit }) => [field, [i18n.t(key, { digit })]])
    session.flash('inputErrorsBag', Object.fromEntries(texts))
    return response.redirect(`/setup/${step}`)
  }

  #take(step: SetupStep, ctx: HttpContext): Promise<Taken> {
    switch (step) {
      case 'place':
        return this.#takePlace(ctx)
      case 'owner':
        return this.#takeOwner(ctx)
      case 'store':
        return this.#takeStore(ctx)
      case 'tax':
        return this.#takeTax(ctx)
      case 'tenders':
        return this.#takeTenders(ctx)
      case 'register':
        return this.#takeRegister(ctx)
      case 'items':
        return this.#takeItems(ctx)
      case 'summary':
        throw new ObjectNotFound()
    }
  }

  async #takePlace({ request, response }: HttpContext): Promise<Taken> {
    const answers = await request.validateUsing(validators.placeValidator)
    const { locale } = answers
    const country = answers.country === OTHER_COUNTRY ? answers.otherCountry! : answers.country
    await saveStep('place', { locale, country, region: regionIn(country, answers.region) })
    response.plainCookie('th_locale', locale, { encode: false, httpOnly: false, maxAge: '400d' })
  }

  async #takeOwner({ request }: HttpContext): Promise<Taken> {
    const { owner } = await readDraft()
    const fields = owner
      ? await request.validateUsing(validators.ownerAgainValidator)
      : await request.validateUsing(validators.ownerValidator)
    const { name, email, password, pin, wantsSecondFactor = false } = fields
    const passwordHash = password ? await hash.use('scrypt').make(password) : owner!.passwordHash
    const pinHash = pin ? await hashPin(pin) : owner!.pinHash
    await saveStep('owner', { name, email, passwordHash, pinHash, wantsSecondFactor })
  }

  async #takeStore({ request }: HttpContext): Promise<Taken> {
    const fields = await request.validateUsing(validators.storeStepValidator)
    await saveStep('store', {
      ...fields,
      legalName: fields.legalName ?? null,
      organisationNumber: fields.organisationNumber ?? null,
      address: fields.address ?? null,
      postalCode: fields.postalCode ?? null,
      city: fields.city ?? null,
      receiptHeader: fields.receiptHeader ?? null,
    })
  }

  async #takeTax({ request }: HttpContext): Promise<Taken> {
    const { defaultCode, rates } = await request.validateUsing(validators.taxStepValidator)
    const { place } = await readDraft()
    const codes = taxRows(place!, '').map(({ code }) => code)
    if (!codes.includes(defaultCode)) return [{ field: 'defaultCode', key: 'setup.tax.unknown' }]
    const keyed = Object.entries(rates ?? {}).filter(([code]) => codes.includes(code))
    const problems = keyed.flatMap(([code, text]) => {
      const rate = parseRatePpm(text)
      if (!rate.ok) return [{ field: `rates.${code}`, key: `pricing.parse.${rate.reason}` }]
      return rate.value < 0 ? [{ field: `rates.${code}`, key: 'catalog.errors.negative' }] : []
    })
    if (problems.length > 0) return problems
    await saveStep('tax', { defaultCode, rates: Object.fromEntries(keyed) })
  }

  async #takeTenders({ request }: HttpContext): Promise<Taken> {
    const { place } = await readDraft()
    const { codes } = await request.validateUsing(validators.tendersStepValidator)
    const known = tenderRows(place!.country).map(({ code }) => code)
    const used = known.filter((code) => codes.includes(code))
    if (used.length === 0) return [{ field: 'codes', key: 'setup.tenders.none' }]
    await saveStep('tenders', { codes: used })
  }

  async #takeRegister({ request, session }: HttpContext): Promise<Taken> {
    const { name, printer } = await request.validateUsing(validators.registerStepValidator)
    const tried = session.get('printer_tried', null)
    await saveStep('register', {
      name,
      printer: printer as PrinterSettings,
      isPrinterTried: printer.kind === 'tcp' && tried === `${printer.host}:${printer.port}`,
    })
  }

  async #takeItems({ request }: HttpContext): Promise<Taken> {
    const { rows = [] } = await request.validateUsing(validators.itemsStepValidator)
    const { place, store } = await readDraft()
    const typed = rows
      .map(({ name, price, barcode }) => ({
        name: name ?? '',
        price: price ?? '',
        barcode: barcode ?? '',
      }))
      .filter((row) => row.name || row.price || row.barcode)
    const read = readDraftItems(typed, {
      currencyDigits: digitsOfCurrency(store!.currency),
      decimalSeparator: decimalSeparatorOf(place!.locale),
    })
    if (!read.ok) return read.problems
    await saveStep('items', { rows: typed })
  }
}

/** Whoever jumps ahead, by the address or with an old page, is led back to what is still missing. */
function isTooEarly(step: SetupStep, draft: SetupDraft): boolean {
  return SETUP_STEPS.indexOf(step) > SETUP_STEPS.indexOf(firstOpenStep(draft))
}

function stepOf(param: unknown): SetupStep {
  if (!isStep(param)) throw new ObjectNotFound()
  return param
}
