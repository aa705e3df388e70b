import { test } from '@japa/runner'
import { matchingStep, newTotpSecret, totpAddress } from '#app/users/second_factor/totp'

/** RFC 6238, appendix B: the secret "12345678901234567890", the last six of its eight digits. */
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const VECTORS: [seconds: number, code: string][] = [
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
  [20_000_000_000, '353130'],
]

test.group('Codes of an authenticator app', () => {
  test('are those of RFC 6238', ({ assert }) => {
    for (const [seconds, code] of VECTORS) {
      const step = Math.floor(seconds / 30)
      assert.equal(matchingStep(SECRET, code, new Date(seconds * 1_000)), step, code)
    }
  })

  test('count half a minute early or late, and no further', ({ assert }) => {
    const [seconds, code] = VECTORS[3]!
    const at = (offset: number) => matchingStep(SECRET, code, new Date((seconds + offset) * 1_000))
    const step = Math.floor(seconds / 30)
    assert.deepEqual([at(-30), at(0), at(30)], [step, step, step])
    assert.deepEqual([at(-60), at(60)], [null, null])
  })

  test('are six digits and nothing else', ({ assert }) => {
    for (const text of ['', '00592', '0059244', 'abcdef', '005 924', '٠٠٥٩٢٤']) {
      assert.isNull(matchingStep(SECRET, text, new Date(1_234_567_890_000)), text)
    }
  })

  test('the QR code names the shop’s program and the account', ({ assert }) => {
    const secret = newTotpSecret()
    const address = new URL(totpAddress(secret, 'kari@nordmann.no'))
    assert.equal(address.protocol, 'otpauth:')
    assert.include(decodeURIComponent(address.pathname), 'Tillhouse:kari@nordmann.no')
    assert.equal(address.searchParams.get('secret'), secret)
    assert.lengthOf(secret, 32)
  })
})
