import { name } from '#app/documents/document_shapes'
import {
  isObject,
  nullable,
  object,
  oneOf,
  problem,
  text,
  uuid,
  type Check,
} from '#app/documents/shape'
import type { TaxRelief, TaxTreatment } from '#pricing/tax/tax_treatment'

const relieved = { label: text(80), authorisedById: nullable(uuid) }

const exempt = object<Extract<TaxRelief, { kind: 'exempt' }>>({
  kind: oneOf('exempt'),
  reason: name,
  certificate: name,
  ...relieved,
})
const reverseCharge = object<Extract<TaxRelief, { kind: 'reverse_charge' }>>({
  kind: oneOf('reverse_charge'),
  vatNumber: text(40),
  ...relieved,
})
const relief: Check = (value) => {
  if (!isObject(value)) return problem('not_an_object')
  return value.kind === 'exempt' ? exempt(value) : reverseCharge(value)
}

export const taxTreatment = object<TaxTreatment>({
  place: nullable(oneOf('eat_in', 'take_away')),
  relief: nullable(relief),
})
