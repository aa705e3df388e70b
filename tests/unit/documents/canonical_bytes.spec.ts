import { test } from '@japa/runner'
import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { canonicalBytes, canonicalText, parseCanonicalBytes } from '#app/documents/canonical_bytes'

const utf8 = (text: string) => new TextEncoder().encode(text)

test.group('Canonical bytes', () => {
  test('the order in which fields were written does not matter', ({ assert }) => {
    assert.equal(canonicalText({ b: 1, a: { d: null, c: 'ø' } }), '{"a":{"c":"ø","d":null},"b":1}')
    assert.equal(
      canonicalText({ a: { c: 'ø', d: null }, b: 1 }),
      canonicalText({ b: 1, a: { d: null, c: 'ø' } })
    )
  })

  test('what was written is read back as it was', ({ assert }) => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'grapheme' }), (value) => {
        const parsed = parseCanonicalBytes(canonicalBytes(value))
        assert.isTrue(parsed.ok)
        assert.equal(canonicalText(parsed.ok && parsed.value), canonicalText(value))
      })
    )
  })

  test('keys that stand in order already give the same text as those that do not', ({ assert }) => {
    const inOrder = (value: unknown) => JSON.parse(canonicalize(value)!) as unknown
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'grapheme' }), (value) => {
        assert.equal(canonicalText(value), canonicalize(value))
        assert.equal(canonicalText(inOrder(value)), canonicalize(value))
      })
    )
    // Keys that look like numbers are kept by value, and written by their letters.
    assert.equal(canonicalText({ 9: 'a', 10: 'b' }), '{"10":"b","9":"a"}')
  })

  test('what is nested too deeply for the engine is read all the same', ({ assert }) => {
    const text = '['.repeat(50_000) + ']'.repeat(50_000)
    assert.isTrue(parseCanonicalBytes(utf8(text)).ok)
  })

  test('bytes that are no canonical JSON are refused with the reason', ({ assert }) => {
    const reasonOf = (bytes: Uint8Array) => {
      const parsed = parseCanonicalBytes(bytes)
      return parsed.ok ? null : parsed.reason
    }
    assert.equal(reasonOf(Uint8Array.of(0x22, 0xc3, 0x22)), 'not_utf8')
    assert.equal(reasonOf(utf8('{"a":')), 'not_json')
    assert.equal(reasonOf(utf8('')), 'not_json')
    assert.equal(reasonOf(utf8('{"b":1,"a":2}')), 'not_canonical')
    assert.equal(reasonOf(utf8('{"a":1,"a":2}')), 'not_canonical')
    assert.equal(reasonOf(utf8('{"a": 1}')), 'not_canonical')
    assert.equal(reasonOf(utf8('{"a":1.0}')), 'not_canonical')
    assert.equal(reasonOf(utf8('"\\ud83d"')), 'not_canonical')
    assert.isNull(reasonOf(utf8('{"a":1}')))
  })

  test('half an emoji in a note does not stop a sale from being written', ({ assert }) => {
    assert.equal(canonicalText({ note: 'Takk \ud83d' }), '{"note":"Takk \ufffd"}')
  })
})
