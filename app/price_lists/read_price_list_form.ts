import type { Infer } from '@vinejs/vine/types'
import { type Result, succeed } from '#core/result'
import { MAX_RATE_PPM, parseRatePpm } from '#pricing/index'
import type { priceListValidator } from '#app/price_lists/price_list_validator'
import type { PriceListChange } from '#app/price_lists/save_price_list'

type Form = Infer<typeof priceListValidator>
type Failure = {
  reason: 'wrong_field'
  field: 'rate' | 'endsOn' | 'groupIds' | 'customerId'
  key: string
}

/** What the form says, or the field that does not fit and why. */
export function readPriceListForm(form: Form, storeId: string): Result<PriceListChange, Failure> {
  const rate = form.kind === 'rate' ? parseRatePpm((form.rate ?? '').replace(/\s*%$/, '')) : null
  if (rate && !rate.ok) return wrong('rate', `pricing.parse.${rate.reason}`)
  if (rate && (rate.value <= 0 || rate.value > MAX_RATE_PPM))
    return wrong('rate', 'price_lists.errors.rate')
  if (form.startsOn && form.endsOn && form.endsOn < form.startsOn)
    return wrong('endsOn', 'price_lists.errors.ends_before')
  if (form.audience === 'groups' && form.groupIds.length === 0)
    return wrong('groupIds', 'price_lists.errors.no_group')
  if (form.audience === 'customer' && form.customerId === null)
    return wrong('customerId', 'price_lists.errors.no_customer')
  return succeed({
    name: form.name,
    storeId: form.isForAllStores ? null : storeId,
    ratePpm: rate ? rate.value : null,
    startsOn: form.startsOn,
    endsOn: form.endsOn,
    groupIds: form.audience === 'groups' ? form.groupIds : null,
    customerId: form.audience === 'customer' ? form.customerId : null,
    channels: form.channels.length > 0 ? form.channels : null,
    isArchived: form.isArchived,
  })
}

function wrong(field: Failure['field'], key: string): { ok: false } & Failure {
  return { ok: false, reason: 'wrong_field', field, key }
}
