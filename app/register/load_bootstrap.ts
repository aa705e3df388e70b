import { nowIso } from '#core/clock'
import { isDemo } from '#config/app'
import { read, transaction } from '#core/sql'
import { hooks } from '#app/hooks/hook_port'
import type { HookName } from '#app/plugin_sdk/hook_points'
import { currentPipeline } from '#app/sales/pipeline'
import type { Device } from '#app/stores/known_devices'
import { Register } from '#app/stores/register'
import { Store } from '#app/stores/store'
import { findGrandTotals } from '#app/tills/find_current_session'
import { DEMO_ACCOUNTS } from '#app/users/demo_accounts'
import { loadGrants } from '#app/users/load_grants'
import { answerPermission } from '#app/users/permissions'
import { favouriteItemIds } from '#app/register/favourite_items'
import type {
  RegisterBootstrap,
  RegisterDepartment,
  RegisterOperator,
  RegisterOptionGroup,
  RegisterTenderType,
} from '#app/register/register_bootstrap'
import { receiptWording } from '#app/receipts/receipt_wording'
import { registerStoreOf, reliefLabels } from '#app/register/register_store'

/** Everything besides the items that an enrolled register sells with. */
export async function loadBootstrap(device: Device): Promise<RegisterBootstrap> {
  const { storeId, registerId, enrolmentId, series } = device
  const store = await Store.findOrFail(storeId)
  const register = await Register.findOrFail(registerId)
  const { hash, content } = await transaction((sql) => currentPipeline(sql, storeId))
  const { promotions, audiences, departmentParents, priceLists, serviceCharge, rules } = content
  const { number, name, settings } = register
  return {
    store: registerStoreOf(store),
    register: { id: registerId, number, name, settings: { ...settings } },
    enrolment: { id: enrolmentId, series },
    operators: await loadOperators(storeId),
    tenderTypes: await loadTenderTypes(storeId),
    departments: await loadDepartments(),
    taxRates: content.taxRates,
    ...(content.taxRules && { taxRules: content.taxRules }),
    ...(content.taxSchemes && { taxSchemes: content.taxSchemes }),
    taxReliefLabels: reliefLabels(store),
    restockingFeeLabel: receiptWording(store).text('receipts.restocking_fee'),
    optionGroups: await loadOptionGroups(),
    favouriteItemIds: await favouriteItemIds(storeId),
    promotionSet: { promotions, audiences, departmentParents },
    ...(priceLists && { priceLists }),
    ...(serviceCharge && { serviceCharge }),
    ...(rules && { rules: rules.packages }),
    guards: guardsOfTill(),
    pipelineHash: hash,
    returnPolicy: content.returnPolicy ?? null,
    catalogVersion: await catalogVersion(),
    grandTotals: await transaction((sql) => findGrandTotals(sql, registerId)),
    serverTime: nowIso(),
    isDemo,
  }
}

/** Kept by the register, so that it can say who was not asked while it had no connection. */
function guardsOfTill(): RegisterBootstrap['guards'] {
  const points = ['till_session.before_open', 'cash.before_movement', 'till_session.before_close']
  return Object.fromEntries(points.map((hook) => [hook, hooks.guardsOf(hook as HookName)]))
}

/** People with a PIN who may sell in this store. */
async function loadOperators(storeId: string): Promise<RegisterOperator[]> {
  const people = await read<Omit<RegisterOperator, 'hasPin'> & { email: string | null }>(
    `select id, name, email, color, locale from users
      where is_active = 1 and pin is not null order by name, id`
  )
  const grants = await Promise.all(people.map(({ id }) => loadGrants(id)))
  return people
    .filter(
      (_, index) => answerPermission(grants[index]!, { task: 'register.sell', storeId }).isAllowed
    )
    .map(({ id, name, email, color, locale }) => ({
      ...{ id, name, color, locale, hasPin: true },
      ...(isDemo && demoPinOf(email)),
    }))
}

function demoPinOf(email: string | null): { demoPin?: string } {
  const account = DEMO_ACCOUNTS.find((one) => one.email === email)
  return account ? { demoPin: account.pin } : {}
}

interface TenderTypeRow {
  id: string
  code: string
  name: string
  kind: RegisterTenderType['kind']
  redeems: RegisterTenderType['redeems']
  opens_drawer: number
  asks_reference: number
  can_refund: number
}

async function loadTenderTypes(storeId: string): Promise<RegisterTenderType[]> {
  const rows = await read<TenderTypeRow>(
    `select id, code, name, kind, redeems, opens_drawer, asks_reference, can_refund from tender_types
      where archived_at is null and (store_id is null or store_id = ?) order by position, id`,
    [storeId]
  )
  return rows.map((row) => ({
    id: row.id,
    code: row.code,
    name: row.name,
    kind: row.kind,
    redeems: row.redeems,
    opensDrawer: Number(row.opens_drawer) === 1,
    asksReference: Number(row.asks_reference) === 1,
    canRefund: Number(row.can_refund) === 1,
  }))
}

async function loadDepartments(): Promise<RegisterDepartment[]> {
  const rows = await read<{
    id: string
    parent_id: string | null
    name: string
    color: string
    tax_category_id: string | null
    is_sellable: number
  }>(
    `select id, parent_id, name, color, tax_category_id, is_sellable from departments
      where archived_at is null order by position, name`
  )
  return rows.map((row) => ({
    id: row.id,
    parentId: row.parent_id,
    name: row.name,
    color: row.color,
    taxCategoryId: row.tax_category_id,
    isSellable: Number(row.is_sellable) === 1,
  }))
}

async function loadOptionGroups(): Promise<RegisterOptionGroup[]> {
  const groups = await read<Omit<RegisterOptionGroup, 'options'>>(
    'select id, name, minimum, maximum from option_groups where archived_at is null order by name, id'
  )
  const options = await read<{
    id: string
    option_group_id: string
    name: string
    unit_price_minor_e4: number
  }>('select id, option_group_id, name, unit_price_minor_e4 from options order by position, id')
  return groups.map((group) => ({
    id: group.id,
    name: group.name,
    minimum: Number(group.minimum),
    maximum: Number(group.maximum),
    options: options
      .filter((option) => option.option_group_id === group.id)
      .map((option) => ({
        optionId: option.id,
        name: option.name,
        unitPriceMinorE4: Number(option.unit_price_minor_e4),
      })),
  }))
}

async function catalogVersion(): Promise<number> {
  const [row] = await read<{ version: number | null }>(
    'select max(changed_version) as version from items'
  )
  return Number(row?.version ?? 0)
}
