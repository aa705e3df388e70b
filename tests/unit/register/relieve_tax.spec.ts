import { test } from '@japa/runner'
import { certificateInForce } from '#resources/register/sale/relieve_tax'

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
