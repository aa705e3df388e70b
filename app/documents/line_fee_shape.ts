import { ratePpm } from '#app/documents/document_shapes'
import { integer, isObject, nullable, object, oneOf, uuid, type Check } from '#app/documents/shape'
import { MAX_QUANTITY_THOUSANDTHS } from '#pricing/limits'
import type { ServiceCharge, UnitFee } from '#pricing/fees/fee'

const unitFee = object<UnitFee>({
  kind: oneOf('deposit', 'fee'),
  of: nullable(
    object<NonNullable<UnitFee['of']>>({
      lineId: uuid,
      perUnitThousandths: integer(1, MAX_QUANTITY_THOUSANDTHS),
    })
  ),
})

const serviceCharge = object<ServiceCharge>({ kind: oneOf('service_charge'), ratePpm })

/** What makes a line of a document a fee. */
export const lineFee: Check = (value) =>
  isObject(value) && value.kind === 'service_charge' ? serviceCharge(value) : unitFee(value)
