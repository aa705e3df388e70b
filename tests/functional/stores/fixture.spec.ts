import { test } from '@japa/runner'
import { checkDocument } from '#app/documents/check_document'
import { verifyChain } from '#app/documents/hash_chain'
import { importPublicKey, verifyDocument } from '#app/documents/document_signature'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop, givenSignOn } from '#tests/support/given_shop'
import { saleBody, signedDocument } from '#tests/support/shop_documents'

test.group('The shop that tests stand on', (group) => {
  group.each.setup(cleanDatabase)

  test('makes documents that the document rules accept, signed by the enrolled key', async ({
    assert,
  }) => {
    for (const country of [
      'NO',
      'DK',
      'NL',
      'FI',
      'SE',
      'DE',
      'FR',
      'GB',
      'CA',
      'AU',
      'CH',
      'XX',
    ]) {
      const shop = await givenShop({ country, code: country.toLowerCase() })
      const body = await saleBody(shop, {
        lines: [{ item: shop.items[0]! }, { item: shop.items[1]!, quantityThousandths: 2_500 }],
      })
      const { document, bytes, signature } = await signedDocument(shop, 'sale', body, {
        tillSessionId: '01890000-0000-7000-8000-000000000001',
      })
      assert.deepEqual(checkDocument(document), { ok: true, document })
      assert.isTrue(
        await verifyDocument(bytes, signature, await importPublicKey(shop.enrolment.publicKey))
      )
      assert.isTrue((await verifyChain(document.journal)).ok)
    }
  })

  test('has operators who sign on at its register', async ({ assert }) => {
    const shop = await givenShop()
    assert.lengthOf(await givenSignOn(shop, 'cashier'), 43)
    await assert.rejects(() => givenSignOn(shop, 'accountant'), 'access_refused')
  })
})
