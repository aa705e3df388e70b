import { ratePpm } from '#app/documents/document_shapes'
import {
  boolean,
  integer,
  isObject,
  nullable,
  object,
  oneOf,
  uuid,
  type Check,
} from '#app/documents/shape'
import { MAX_AMOUNT_MINOR, MAX_QUANTITY_THOUSANDTHS } from '#pricing/limits'
import type { RestockingCharge, RestockingRate, ServiceCharge, UnitFee } from '#pricing/fees/fee'

const unitFee = object<UnitFee>({
  kind: oneOf('deposit', 'fee', 'gift_card'),
  of: nullable(
    object<NonNullable<UnitFee['of']>>({
      lineId: uuid,
      perUnitThousandths: integer(1, MAX_QUANTITY_THOUSANDTHS),
    })
  ),
})

const serviceCharge = object<ServiceCharge>({ kind: oneOf('service_charge'), ratePpm })

const keptAmount = integer(0, MAX_AMOUNT_MINOR)
const rates = {
  percent: object<Extract<RestockingRate, { kind: 'percent' }>>({
    kind: oneOf('percent'),
    ratePpm,
  }),
  unit: object<Extract<RestockingRate, { kind: 'unit' }>>({
    kind: oneOf('unit'),
    unitMinor: keptAmount,
  }),
  once: object<Extract<RestockingRate, { kind: 'once' }>>({
    kind: oneOf('once'),
    amountMinor: keptAmount,
  }),
}
const restockingRate: Check = (value) => {
  const kind = isObject(value) ? value.kind : null
  return (kind === 'unit' || kind === 'once' ? rates[kind] : rates.percent)(value)
}

const restocking = object<RestockingCharge>({
  kind: oneOf('restocking'),
  of: object<RestockingCharge['of']>({ lineId: uuid }),
  rate: restockingRate,
  isTaxedAsGoods: boolean,
})

/** What makes a line of a document a fee. */
export const lineFee: Check = (value) => {
  const kind = isObject(value) ? value.kind : null
  if (kind === 'service_charge') return serviceCharge(value)
  return kind === 'restocking' ? restocking(value) : unitFee(value)
}
