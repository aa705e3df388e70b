import { computed, reactive, shallowRef, watch } from 'vue'
import { v7 as newId } from 'uuid'
import type { RegisterItem } from '#app/catalog/register_item'
import type { RegisterBootstrap } from '#app/register/register_bootstrap'
import { businessDateAt } from '#app/documents/business_date'
import { CatalogClient } from '#resources/register/catalog/catalog_client'
import { createApi } from '#resources/register/device/api'
import { RegisterDatabase } from '#resources/register/device/database'
import { deviceKeys } from '#resources/register/device/device_key'
import { createDeviceSettings } from '#resources/register/device/device_settings'
import { DocumentStore, DRAFT } from '#resources/register/device/document_store'
import { createOperatorSession } from '#resources/register/device/operator_session'
import { Outbox, type OutboxState } from '#resources/register/device/outbox'
import { RegisterClock } from '#resources/register/device/register_clock'
import { IDENTITY, type KeptIdentity } from '#resources/register/device/export_documents'
import { createSender } from '#resources/register/device/send_document'
import { createDialogs } from '#resources/register/open_dialogs'
import { createNotices } from '#resources/register/notices'
import type { RegisterScreen } from '#resources/register/register_context'
import { createScanTargets } from '#resources/register/scan/scan_targets'
import type { DraftSale } from '#resources/register/sale/draft_sale'
import { prepareRules } from '#resources/register/rules/register_rules'
import { createMinute } from '#resources/register/sale/minute'
import { freezePricing, pricingSettings } from '#resources/register/sale/pricing_settings'
import { createSelling } from '#resources/register/sale/selling'

export type RegisterParts = Awaited<ReturnType<typeof openParts>>

/** Opens what the register is made of: the device's store and outbox, the catalog, the sale. */
export async function openParts(props: RegisterBootstrap) {
  // Props of a page are proxies, which neither the database nor the worker can take.
  const given = JSON.parse(JSON.stringify(props)) as RegisterBootstrap
  const bootstrap = shallowRef(given)
  await prepareRules(given)
  const database = new RegisterDatabase()
  const { privateKey } = await deviceKeys(database)
  const clock = new RegisterClock()
  clock.measure(given.serverTime, 0)
  const session = createOperatorSession(sessionStorage)
  const settings = createDeviceSettings(localStorage)
  const dialogs = createDialogs()
  const notices = createNotices(settings)
  const connection = reactive<OutboxState & { cannotFollow: boolean }>({
    unsentCount: 0,
    quarantinedCount: 0,
    isEnrolled: true,
    isReachable: true,
    cannotFollow: false,
    trouble: null,
  })
  const api = createApi({
    clock,
    operatorToken: () => session.current.value?.token ?? null,
    onReached(isReached) {
      if (isReached && !connection.isReachable) void outbox.wake()
      connection.isReachable = isReached
    },
    onRefused(code) {
      if (code === 'E_NOT_ENROLLED') connection.isEnrolled = false
      else session.end()
    },
  })
  const { store, register, enrolment } = given
  await database.write(IDENTITY, {
    storeId: store.id,
    registerId: register.id,
    registerNumber: register.number,
    registerName: register.name,
    enrolmentId: enrolment.id,
    series: enrolment.series,
  } satisfies KeptIdentity)
  const tradingDay = { timeZone: store.timeZone, dayCutoffMinutes: store.dayCutoffMinutes }
  const documents = await DocumentStore.open(
    database,
    {
      storeId: store.id,
      registerId: register.id,
      registerNumber: register.number,
      enrolmentId: enrolment.id,
      series: enrolment.series,
      tradingDay,
    },
    { privateKey, clock },
    given.grandTotals
  )
  const tillSession = shallowRef(documents.chain.tillSession)
  const outbox = new Outbox(database, createSender(api), (state) =>
    Object.assign(connection, state)
  )
  const catalog = new CatalogClient(store.id, () => clock.now().correctedAt)

  /** The last operator answers for what the register does by itself. */
  const lastOperatorId = shallowRef(
    session.current.value?.operator.id ?? given.operators[0]?.id ?? ''
  )
  watch(
    session.current,
    (current) => (lastOperatorId.value = current?.operator.id ?? lastOperatorId.value)
  )

  const businessDate = () =>
    tillSession.value?.businessDate ?? businessDateAt(clock.now().correctedAt, tradingDay)
  const timeZone = () => bootstrap.value.store.timeZone
  const minute = createMinute(() => clock.now().correctedAt, timeZone)
  const pricing = computed(() =>
    pricingSettings(bootstrap.value, businessDate(), minute.moment.value)
  )
  const actor = () => ({ operatorId: lastOperatorId.value, now: clock.now().correctedAt })
  const selling = createSelling({
    newId,
    actor,
    settings: () => pricing.value,
    keep: (draft) => void database.write(DRAFT, draft),
    onRefused: (reason) =>
      notices.refuse(
        reason === 'being_paid' || reason === 'putting_aside'
          ? `register.refused.${reason}`
          : `pricing.errors.${reason}`
      ),
  })
  const kept = await database.read<DraftSale>(DRAFT)
  if (kept?.frozen) await prepareRules(kept.frozen)
  if (kept) selling.restore(kept)
  watch(pricing, () => selling.reprice())

  return {
    bootstrap,
    database,
    clock,
    session,
    settings,
    dialogs,
    notices,
    connection,
    api,
    documents,
    tillSession,
    outbox,
    catalog,
    lastOperatorId,
    businessDate,
    pricing,
    freezePricing: () => freezePricing(pricing.value, clock.now().correctedAt, timeZone()),
    minute,
    actor,
    selling,
    newId,
    scanTargets: createScanTargets(),
    /** Asked about codes that are none of goods: papers of plugins. */
    otherScanTargets: createScanTargets(),
    screen: shallowRef<RegisterScreen>('selling'),
    /** Receipt that the return screen is to open with. */
    returnRequest: shallowRef<{ receiptNumber?: string; linePosition?: number | null }>({}),
    /** Items on this device; the round counts synchronisations, so that lists look again. */
    catalogSize: shallowRef<number | null>(null),
    catalogRound: shallowRef(0),
    /** Deposits that empties are paid back by. */
    deposits: shallowRef<RegisterItem[]>([]),
  }
}
