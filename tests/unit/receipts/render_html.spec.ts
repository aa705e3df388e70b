import { test } from '@japa/runner'
import { buildReceipt } from '#app/documents/build_receipt'
import { layOutReceipt } from '#app/documents/lay_out_receipt'
import { renderHtml } from '#app/receipts/render_html'
import { aSale } from '#tests/support/documents'
import { aStoreProfile } from '#tests/support/stores'
import { receiptWording } from '#tests/support/translations'

const letter = { greeting: 'Takk', link: 'Se kvitteringen', url: 'https://till.example/r/abc' }

function mailOf(name: string): string {
  const context = { seller: aStoreProfile(), registerName: '3', operatorName: 'Kari' }
  const receipt = buildReceipt(aSale({ lines: [{ name }] }), context)
  return renderHtml(layOutReceipt(receipt, receiptWording('nb')), letter)
}

test.group('Receipt as mail', () => {
  test('figures, words and the address of the page are in it', ({ assert }) => {
    const html = mailOf('Smørbrød')
    for (const text of ['lang="nb"', 'Smørbrød', '100,00', 'Salgskvittering', letter.url]) {
      assert.include(html, text)
    }
  })

  test('a name with markup stays text', ({ assert }) => {
    const html = mailOf('<img src=x onerror="alert(1)"> & Co')
    assert.include(html, '&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; Co')
    assert.notInclude(html, '<img')
  })

  test('nothing is loaded from anywhere', ({ assert }) => {
    assert.notMatch(mailOf('Te'), /\b(src|@import|url\()/)
  })
})
