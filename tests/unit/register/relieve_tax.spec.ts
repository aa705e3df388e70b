import { test } from '@japa/runner'
import type { TaxRelief } from '#pricing/tax/tax_treatment'
import { newDraft } from '#resources/register/sale/draft_sale'
import { certificateInForce, withCustomer } from '#resources/register/sale/relieve_tax'

const number = { number: 'D-17', reason: 'Embassy' }
const holding = (validUntil: string | null) => ({
  id: 'customer-1',
  name: 'Embassy of Ruritania',
  taxCertificate: { ...number, validUntil },
})

test.group('Certificate of a customer', () => {
  test('is proposed up to its last day, and without one always', ({ assert }) => {
    assert.equal(certificateInForce(holding('2026-11-22'), '2026-11-22')?.number, 'D-17')
    assert.equal(certificateInForce(holding(null), '2026-11-22')?.number, 'D-17')
  })

  test('is not proposed after its last day, nor for whom has none', ({ assert }) => {
    assert.isNull(certificateInForce(holding('2026-11-21'), '2026-11-22'))
    assert.isNull(certificateInForce({ id: 'customer-2', name: 'Ola' }, '2026-11-22'))
    assert.isNull(certificateInForce(null, '2026-11-22'))
  })
})

test.group('A sale without tax that gets a customer', () => {
  const relief: TaxRelief = {
    kind: 'exempt',
    reason: 'Embassy',
    certificate: 'D-17',
    label: 'Exempt',
    authorisedById: null,
  }
  const freed = {
    ...newDraft('sale-1', '2026-11-22T09:00:00.000Z'),
    taxTreatment: { place: 'take_away' as const, relief },
  }
  const embassy = { id: 'customer-1', name: 'Embassy of Ruritania' }

  test('stays so for the one who was not named before, and when nothing changes', ({ assert }) => {
    const named = withCustomer(freed, embassy)
    assert.deepEqual(named.taxTreatment?.relief, relief)
    assert.deepEqual(withCustomer(named, { ...embassy }).taxTreatment?.relief, relief)
  })

  test('is taxed again for another customer or none, who did not show that certificate', ({
    assert,
  }) => {
    const named = withCustomer(freed, embassy)
    for (const other of [{ id: 'customer-2', name: 'Ola' }, null]) {
      const { customer, taxTreatment } = withCustomer(named, other)
      assert.equal(customer, other)
      assert.deepEqual(taxTreatment, { place: 'take_away', relief: null })
    }
  })
})
