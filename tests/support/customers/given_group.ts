import { Customer } from '#app/customers/customer'
import type { GroupKind } from '#app/customers/groups/customer_group'
import { saveGroup } from '#app/customers/groups/save_group'
import { saveMemberships } from '#app/customers/groups/save_memberships'
import type { GivenShop } from '#tests/support/given_shop'

/** A group or segment with one member; `end` takes the member out of it as of long ago. */
export async function givenMember(
  { store, operators }: Pick<GivenShop, 'store' | 'operators'>,
  name: string,
  kind: GroupKind = 'group'
) {
  const author = { storeId: store.id, operatorId: operators.manager.id }
  const fields = { name, kind, color: '#38886a', position: 0, isArchived: false }
  const saved = await saveGroup(null, fields, author)
  if (!saved.ok) throw new Error(saved.reason)
  const groupId = saved.value
  const customer = await Customer.create({ name: `Medlem av ${name}` })
  const dated = { ...author, today: '2020-01-01' }
  await saveMemberships(customer.id, [{ groupId, validFrom: null, validTo: null }], dated)
  return {
    groupId,
    customerId: customer.id,
    customerName: customer.name,
    end: () => saveMemberships(customer.id, [], dated),
  }
}
