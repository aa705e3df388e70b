import type { HttpContext } from '@adonisjs/core/http'
import { DateTime } from 'luxon'
import { toDatabaseTime } from '#core/clock'
import { ObjectNotFound } from '#app/users/access_errors'
import { Store } from '#app/stores/store'
import { findEntry } from '#app/reporting/journal/find_entry'
import { ENTRY_KINDS, entryListValidator } from '#app/reporting/journal/journal_validator'
import { listEntries } from '#app/reporting/journal/list_entries'
import { listFilterChoices } from '#app/reporting/journal/list_filter_choices'
import { findLastVerification } from '#app/reporting/journal/verify_for_store'

/** The electronic journal of the current store: read only, whatever the role. */
export default class JournalEntriesController {
  async index({ request, inertia, person }: HttpContext) {
    const filter = await request.validateUsing(entryListValidator, { data: request.qs() })
    const store = await Store.findOrFail(person!.storeId!)
    const { register: registerId, kind, operator: operatorId, from, to, page = 1 } = filter
    const entries = await listEntries(
      store.id,
      {
        registerId,
        kind,
        operatorId,
        from: from && startOfDay(from, store.timeZone, 0),
        until: to && startOfDay(to, store.timeZone, 1),
      },
      page
    )
    return inertia.render('journal/index', {
      store: { currency: store.currency, digits: store.currencyDigits, timeZone: store.timeZone },
      rows: entries.rows,
      page: entries.page,
      filter: { register: registerId, kind, operator: operatorId, from, to },
      kinds: ENTRY_KINDS,
      choices: await listFilterChoices(store.id),
      lastVerification: await findLastVerification(store.id),
    })
  }

  async show({ params, inertia, person }: HttpContext) {
    const store = await Store.findOrFail(person!.storeId!)
    const entry = await findEntry(store.id, String(params.chain), Number(params.sequence))
    if (!entry) throw new ObjectNotFound()
    return inertia.render('journal/show', { entry, timeZone: store.timeZone })
  }
}

function startOfDay(date: string, timeZone: string, daysLater: number): string {
  return toDatabaseTime(
    DateTime.fromISO(date, { zone: timeZone }).plus({ days: daysLater }).toUTC().toJSDate()
  )
}
