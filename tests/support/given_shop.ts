import db from '@adonisjs/lucid/services/db'
import { createShop } from '#app/setup/create_shop'
import type { Enrolment } from '#app/stores/enrolment'
import type { Register } from '#app/stores/register'
import type { Store } from '#app/stores/store'
import { TaxCategory } from '#app/stores/tax_category'
import type { TenderType } from '#app/tenders/tender_type'
import { addUser } from '#app/users/add_user'
import { signOnOperator } from '#app/users/sign_on_operator'
import { User } from '#app/users/user'
import {
  givenDepartments,
  givenItems,
  type GivenDepartment,
  type GivenItem,
} from '#tests/support/given_items'
import { givenDevice, type GivenDevice } from '#tests/support/given_device'

export const OPERATOR_KEYS = ['owner', 'manager', 'cashier', 'stockClerk', 'accountant'] as const
export type OperatorKey = (typeof OPERATOR_KEYS)[number]

/** Key of the starting role that an operator of the fixture holds. */
export const ROLE_KEYS: Record<OperatorKey, string> = {
  owner: 'owner',
  manager: 'manager',
  cashier: 'cashier',
  stockClerk: 'stock_clerk',
  accountant: 'accountant',
}

export interface GivenOperator {
  id: string
  name: string
  email: string
  password: string
  pin: string
}

export interface GivenShop {
  store: Store
  register: Register
  enrolment: Enrolment
  device: GivenDevice
  operators: Record<OperatorKey, GivenOperator>
  /** By code: `standard`, `zero`, and what else the country has. */
  taxCategories: Record<string, TaxCategory>
  tenderTypes: { cash: TenderType; card: TenderType; voucher: TenderType }
  departments: { kitchen: GivenDepartment; bread: GivenDepartment }
  items: GivenItem[]
}

export interface ShopSketch {
  country?: string
  items?: number
  allowsNegativeStock?: boolean
  /** Set for a second shop in one test. */
  code?: string
}

/**
 * A shop with one enrolled register and one operator per starting role, made by the operations
 * that production uses. Passwords and PINs are known to the test.
 */
export async function givenShop(sketch: ShopSketch = {}): Promise<GivenShop> {
  const { country = 'NO', items = 3, allowsNegativeStock = true, code = 'main' } = sketch
  const people = Object.fromEntries(
    OPERATOR_KEYS.map((key) => [key, personOf(key, code)])
  ) as Record<OperatorKey, Omit<GivenOperator, 'id'>>
  const shop = await createShop({
    store: { code, name: `Shop ${code}`, country, allowsNegativeStock },
    registers: ['Front till'],
    owner: { ...people.owner, locale: 'en' },
  })
  const operators = await addOperators(shop, people)
  const taxCategories = Object.fromEntries((await TaxCategory.all()).map((one) => [one.code, one]))
  const standard = taxCategories.standard!.id
  const low = (taxCategories.food ?? taxCategories.low ?? taxCategories.standard)!.id
  const departments = await givenDepartments({ standard, low })
  const register = shop.registers[0]!
  return {
    store: shop.store,
    register,
    ...(await givenDevice(register, operators.owner.id)),
    operators,
    taxCategories,
    tenderTypes: tendersByCode(shop.tenderTypes),
    departments,
    items: await givenItems(shop.store, [departments.bread, departments.kitchen], items),
  }
}

/** Signs an operator on at the shop's register and gives the token for `x-operator`. */
export async function givenSignOn(shop: GivenShop, key: OperatorKey = 'cashier'): Promise<string> {
  const { id: userId, pin } = shop.operators[key]
  const { id: enrolmentId, storeId } = shop.enrolment
  const session = await signOnOperator({ userId, pin, enrolmentId, storeId })
  if (!session.ok) throw new Error(session.reason)
  return session.value.token
}

/** The account of an operator, for `client.loginAs`. */
export function accountOf(operator: GivenOperator): Promise<User> {
  return User.findOrFail(operator.id)
}

function personOf(key: OperatorKey, code: string): Omit<GivenOperator, 'id'> {
  return {
    name: key.charAt(0).toUpperCase() + key.slice(1),
    email: `${key.toLowerCase()}@${code}.test`,
    password: `a long ${key} password`,
    pin: `4${OPERATOR_KEYS.indexOf(key)}71`,
  }
}

async function addOperators(
  shop: Awaited<ReturnType<typeof createShop>>,
  people: Record<OperatorKey, Omit<GivenOperator, 'id'>>
): Promise<Record<OperatorKey, GivenOperator>> {
  const operators = { owner: { ...people.owner, id: shop.owner!.id } } as Record<
    OperatorKey,
    GivenOperator
  >
  await db.transaction(async (trx) => {
    for (const key of OPERATOR_KEYS.slice(1)) {
      const roles = [{ roleId: shop.roles.get(ROLE_KEYS[key])!.id, storeId: shop.store.id }]
      const user = await addUser({ ...people[key], locale: 'en', roles }, trx)
      operators[key] = { ...people[key], id: user.id }
    }
  })
  return operators
}

function tendersByCode(types: TenderType[]): GivenShop['tenderTypes'] {
  return Object.fromEntries(types.map((type) => [type.code, type])) as GivenShop['tenderTypes']
}
