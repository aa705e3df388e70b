import { test } from '@japa/runner'
import { ScanRecogniser } from '#resources/register/scan/scanner'

/** Feeds keys with the gaps between them and answers what the last one was taken for. */
function type(recogniser: ScanRecogniser, keys: string[], gapMs: number, startMs = 10_000) {
  return keys.map((key, index) => recogniser.push(key, startMs + index * gapMs)).at(-1)
}

const CODE = [...'7038010055720']

test.group('Telling a scanner from a person', () => {
  test('a quick run closed by Enter or Tab is a scan', ({ assert }) => {
    for (const end of ['Enter', 'Tab']) {
      const verdict = type(new ScanRecogniser(), [...CODE, end], 5)
      assert.deepEqual(verdict, { kind: 'scanned', code: '7038010055720' })
    }
  })

  test('the same keys at a person’s pace are typing', ({ assert }) => {
    assert.deepEqual(type(new ScanRecogniser(), [...CODE, 'Enter'], 90), { kind: 'typed' })
  })

  test('a run of three keys may be a fast hand on the number pad', ({ assert }) => {
    assert.deepEqual(type(new ScanRecogniser(), ['1', '2', '3', 'Enter'], 5), { kind: 'typed' })
  })

  test('one late key in a scan does not break it', ({ assert }) => {
    const recogniser = new ScanRecogniser()
    for (const [index, key] of CODE.entries())
      recogniser.push(key, index * 5 + (index > 6 ? 100 : 0))
    assert.deepEqual(recogniser.push('Enter', 170), { kind: 'scanned', code: '7038010055720' })
  })

  test('what a person typed before is not part of the code', ({ assert }) => {
    const recogniser = new ScanRecogniser()
    recogniser.push('3', 0)
    assert.deepEqual(type(recogniser, [...CODE, 'Enter'], 5, 400), {
      kind: 'scanned',
      code: '7038010055720',
    })
  })

  test('the separator of a GS1 code, keyed with Control, is part of the run', ({ assert }) => {
    const keys = ['1', '0', 'A', 'Control', '\u001D', '2', '1', 'B', 'Enter']
    assert.deepEqual(type(new ScanRecogniser(), keys, 5), {
      kind: 'scanned',
      code: '10A\u001D21B',
    })
  })

  test('shift between upper-case letters belongs to the run, other keys end it', ({ assert }) => {
    const upper = type(new ScanRecogniser(), ['Shift', 'R', '3', 'Shift', 'S', '1', 'Enter'], 4)
    assert.deepEqual(upper, { kind: 'scanned', code: 'R3S1' })
    const broken = type(new ScanRecogniser(), ['1', '2', '3', 'ArrowLeft', '4', 'Enter'], 4)
    assert.deepEqual(broken, { kind: 'typed' })
  })
})
