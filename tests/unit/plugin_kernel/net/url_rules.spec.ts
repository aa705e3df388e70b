import { test } from '@japa/runner'
import { AddressSet, isInShop, isPublic } from '#app/plugin_kernel/net/addresses'
import { UrlRules } from '#app/plugin_kernel/net/url_rules'

const allows = async (caps: string[], address: string, typed: string[] = []) => {
  const rules = new UrlRules(caps, async () => typed)
  return rules.allow(new URL(address)).then(
    () => true,
    () => false
  )
}
const leads = async (caps: string[], address: string, to: string, typed: string[] = []) =>
  (await new UrlRules(caps, async () => typed).allow(new URL(address)))(to)

test.group('Addresses', () => {
  test('of the internet are told from those that are not', ({ assert }) => {
    for (const address of ['1.1.1.1', '8.8.8.8', '2606:4700::1111', '::ffff:8.8.8.8'])
      assert.isTrue(isPublic(address), address)
    const inner =
      '0.0.0.0 10.1.2.3 100.64.0.1 127.0.0.1 127.255.255.254 169.254.169.254 172.16.0.1 172.31.255.255 ' +
      '192.0.0.192 192.168.1.1 198.18.0.1 224.0.0.1 255.255.255.255 :: ::1 fe80::1 fe80::1%eth0 fc00::1 ' +
      'fd00:ec2::254 ff02::1 ::ffff:127.0.0.1 ::ffff:7f00:1 ::ffff:a9fe:a9fe ::7f00:1 64:ff9b::a00:1 ' +
      '64:ff9b:1::a00:1 2002:7f00:1:: 2001:0:7f00:1:: 2001:db8::1'
    for (const address of inner.split(' ')) assert.isFalse(isPublic(address), address)
  })

  test('of the shop are its own network, and never what clouds and links keep there', ({
    assert,
  }) => {
    for (const address of [
      '10.0.0.1',
      '192.168.1.2',
      '127.0.0.1',
      '::1',
      'fd12::1',
      '::ffff:10.0.0.1',
    ])
      assert.isTrue(isInShop(address), address)
    for (const address of ['169.254.169.254', 'fe80::1', '0.0.0.0', '100.64.0.1', '8.8.8.8'])
      assert.isFalse(isInShop(address), address)
  })

  test('ranges may be written in brackets, and must be ranges', ({ assert }) => {
    assert.isTrue(new AddressSet(['[fd00::]/8']).has('fd01::2'))
    assert.isTrue(new AddressSet(['192.168.1.0/24', '[::1]']).has('192.168.1.77'))
    assert.isFalse(new AddressSet(['192.168.1.0/24']).has('192.168.2.77'))
    for (const wrong of ['999.1.1.1', '10.0.0.0/33', 'printer.local'])
      assert.throws(() => new AddressSet([wrong]))
  })
})

test.group('What a plugin may call', () => {
  test('is what plugin.json lists, to the letter', async ({ assert }) => {
    const caps = ['net:https://api.acme.example/v1/*', 'net:https://files.acme.example:8443']
    for (const url of [
      'https://api.acme.example/v1/members?q=1',
      'https://API.acme.example/v1/',
      'https://files.acme.example:8443/any/where',
    ])
      assert.isTrue(await allows(caps, url), url)
    for (const url of [
      'http://api.acme.example/v1/members',
      'https://api.acme.example:444/v1/members',
      'https://api.acme.example/v2/members',
      'https://api.acme.example/v1/../admin',
      'https://api.acme.example/v1/%2e%2e/admin',
      'https://api.acme.example/v1/..%2fadmin',
      'https://api.acme.example/v1/..%5cadmin',
      'https://api.acme.example/v1/x%3F%2f..%2f..%2fadmin',
      'https://api.acme.example/v1/%zz',
      'https://api.acme.example.evil.example/v1/members',
      'https://evil.example/https://api.acme.example/v1/',
      'https://evil.example/#https://api.acme.example/v1/',
      'https://files.acme.example/any',
    ])
      assert.isFalse(await allows(caps, url), url)
  })

  test('leads out of the shop unless the address is listed', async ({ assert }) => {
    const named = ['net:http://nas.example/*']
    assert.isTrue(await leads(named, 'http://nas.example/x', '93.184.215.14'))
    assert.isFalse(await leads(named, 'http://nas.example/x', '192.168.1.9'))
    assert.isTrue(
      await leads([...named, 'net:private:192.168.1.0/24'], 'http://nas.example/x', '192.168.1.9')
    )
    assert.isTrue(await leads(['net:http://192.168.1.9/*'], 'http://192.168.1.9/x', '192.168.1.9'))
    // Written in another way it is the same address.
    assert.isTrue(await allows(['net:http://192.168.1.9/*'], 'http://0xC0A80109/x'))
  })

  test('may be what the owner types, and what lies below', async ({ assert }) => {
    const caps = ['net:setting:server']
    const typed = ['https://crm.example/api/']
    assert.isTrue(await allows(caps, 'https://crm.example/api/members', typed))
    assert.isTrue(await allows(caps, 'https://crm.example/api', typed))
    for (const url of [
      'https://crm.example/apis',
      'https://crm.example/api/..%2fadmin',
      'http://crm.example/api/members',
      'https://other.example/api/members',
    ])
      assert.isFalse(await allows(caps, url, typed), url)
    assert.isFalse(await allows(caps, 'https://crm.example/api', ['no address']))
    assert.isFalse(await allows([], 'https://crm.example/api', typed))
  })

  test('that the owner types leads into the shop where it says so', async ({ assert }) => {
    const caps = ['net:setting:server']
    const to = (url: string, address: string) => leads(caps, url, address, [url])
    assert.isTrue(await to('http://192.168.1.9:8080/', '192.168.1.9'))
    assert.isTrue(await to('http://crm.lan/', '192.168.1.9'))
    assert.isTrue(await to('http://localhost:8080/', '127.0.0.1'))
    assert.isTrue(await to('https://crm.example/', '93.184.215.14'))
    assert.isFalse(await to('https://crm.example/', '192.168.1.9'))
    assert.isFalse(await to('http://crm.lan/', '169.254.169.254'))
    assert.isFalse(await to('http://169.254.169.254/', '169.254.169.254'))
  })
})
