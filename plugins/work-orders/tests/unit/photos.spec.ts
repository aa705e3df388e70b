import { Buffer } from 'node:buffer'
import { test } from '@japa/runner'
import fc from 'fast-check'
import { pictureEnding } from '../../server/photos.ts'
import { DOT } from '../support/pictures.ts'

test.group('A picture of a repair', () => {
  test('is known by what it begins with', ({ assert }) => {
    assert.equal(pictureEnding(DOT), 'png')
    assert.equal(pictureEnding(Buffer.from([0xff, 0xd8, 0xff, 0xe0])), 'jpg')
    assert.equal(pictureEnding(Buffer.from('RIFF1234WEBPVP8 ', 'latin1')), 'webp')
  })

  test('is nothing else, whatever it calls itself', ({ assert }) => {
    for (const text of ['', '<svg xmlns="…">', '<html>', 'RIFF1234AVI ', 'GIF89a', '1234RIFFWEBP'])
      assert.isNull(pictureEnding(Buffer.from(text, 'latin1')))
    fc.assert(
      fc.property(fc.string(), (text) => {
        assert.isNull(pictureEnding(Buffer.from(`<${text}`, 'latin1')))
      })
    )
  })
})
