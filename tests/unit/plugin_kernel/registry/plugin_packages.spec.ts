import { mkdir, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { test } from '@japa/runner'
import { pack, type Header as WholeHeader } from 'tar-stream'
import { packageToBe } from '#tests/support/plugin_kernel/packages'
import { integrityOf } from '#app/plugin_kernel/registry/archive/file_list'
import { archiveOf, packFolder, signPackage } from '#app/plugin_kernel/registry/archive/pack_plugin'
import { PACKAGE_LIMITS } from '#app/plugin_kernel/registry/archive/package_limits'
import { readPackage, type PluginPackage } from '#app/plugin_kernel/registry/archive/read_package'
import { newSigningKey } from '#app/plugin_kernel/registry/archive/signature'
import { writeArchive } from '#app/plugin_kernel/registry/archive/write_archive'

type Header = Pick<WholeHeader, 'name'> & Partial<WholeHeader>

const manifest = JSON.stringify({
  id: 'hello',
  version: '1.0.0',
  name: 'Hello',
  api: '^1.0.0',
  entry: { server: 'index.ts', client: 'dist/client.js' },
})
const FILES = {
  'plugin.json': manifest,
  'index.ts': 'export default { setup() {} }\n',
  'dist/client.js': 'export const Greeting = {}\n',
}

async function rawArchive(entries: [Header, string][]): Promise<Buffer> {
  const tar = pack()
  const whole = buffer(tar)
  for (const [header, content] of entries) tar.entry(header, content)
  tar.finalize()
  return gzipSync(await whole)
}

async function refusal(archive: Buffer): Promise<string> {
  const read = await readPackage(archive)
  return read.ok ? 'accepted' : `${read.reason} ${Object.values(read.values).join(' ')}`.trim()
}

test.group('A plugin in a package', (group) => {
  let home = ''
  group.each.setup(async () => {
    home = await mkdtemp(join(tmpdir(), 'packages-'))
    return () => rm(home, { recursive: true })
  })

  async function folderOf(files: Record<string, string>): Promise<string> {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(home, path)), { recursive: true })
      await writeFile(join(home, path), text)
    }
    return home
  }

  async function packed(files: Record<string, string> = FILES): Promise<PluginPackage> {
    const made = await packFolder(await folderOf(files))
    if (!made.ok) throw new Error(made.reason)
    return made.value
  }

  test('comes back as it was put in, each file with its digest', async ({ assert }) => {
    const read = await readPackage(await archiveOf(await packed()))
    if (!read.ok) return assert.fail(read.reason)
    const { files, list, signedBy } = read.value
    assert.equal(files.get('index.ts')?.toString(), FILES['index.ts'])
    assert.equal(
      list.files['index.ts']?.sha512,
      integrityOf('sha512', Buffer.from(FILES['index.ts']))
    )
    assert.isUndefined(list.files['index.ts']?.sha384)
    assert.match(list.files['dist/client.js']?.sha384 ?? '', /^sha384-/)
    assert.isNull(signedBy)
  })

  test('is the same bytes whenever and wherever it is packed', async ({ assert }) => {
    const first = await archiveOf(await packed())
    await utimes(join(home, 'index.ts'), 1, 1)
    assert.isTrue(first.equals(await archiveOf(await packed())))
  })

  test('leaves at home what only its author needs', async ({ assert }) => {
    const made = await packed({
      ...FILES,
      '.git/config': '',
      'node_modules/left/pad.js': '',
      'tests/rules.spec.ts': '',
      'old.tillplugin': '',
    })
    assert.sameMembers([...made.files.keys()], [...Object.keys(FILES), 'files.json'])
  })

  test('names who signed it, and is refused once anything was changed after', async ({
    assert,
  }) => {
    const key = newSigningKey()
    const signed = signPackage(await packed(), key.privatePem)
    const read = await readPackage(await archiveOf(signed))
    assert.equal(read.ok && read.value.signedBy, key.publicKey)
    const other = new Map(signed.files).set('index.ts', Buffer.from('export default {}'))
    assert.equal(await refusal(await writeArchive(other)), 'wrong_hash index.ts')
    const relisted = packageToBe({ ...FILES, 'index.ts': 'export default {}' })
    relisted.set('files.json.sig', signed.files.get('files.json.sig')!)
    assert.equal(await refusal(await writeArchive(relisted)), 'wrong_signature')
  })

  test('is refused with a file that is not listed, or without one that is', async ({ assert }) => {
    const { files } = await packed()
    const more = new Map(files).set('extra.js', Buffer.from('1'))
    assert.equal(await refusal(await writeArchive(more)), 'not_listed extra.js')
    const less = new Map(files)
    less.delete('index.ts')
    assert.equal(await refusal(await writeArchive(less)), 'missing_file index.ts')
    less.delete('files.json')
    assert.equal(await refusal(await writeArchive(less)), 'no_file_list')
  })

  test('cannot write outside of its folder', async ({ assert }) => {
    for (const name of ['../up.js', '/etc/passwd', 'a/../../b', 'C:\\x', 'a//b', '.env', 'a\\b']) {
      assert.match(await refusal(await rawArchive([[{ name }, 'x']])), /^bad_path/, name)
    }
  })

  test('holds plain files only, each once', async ({ assert }) => {
    const link = { name: 'link.js', type: 'symlink', linkname: '/etc/passwd' } as const
    assert.equal(await refusal(await rawArchive([[link, '']])), 'not_a_file link.js')
    const hard = { name: 'hard.js', type: 'link', linkname: 'plugin.json' } as const
    assert.equal(await refusal(await rawArchive([[hard, '']])), 'not_a_file hard.js')
    const twice = [{ name: 'a.js' }, { name: 'A.js' }].map((one) => [one, 'x'] as [Header, string])
    assert.equal(await refusal(await rawArchive(twice)), 'twice A.js')
  })

  test('is refused when it is too much, without being unpacked', async ({ assert }) => {
    const many = Array.from({ length: PACKAGE_LIMITS.files + 1 }, (_, index) => {
      return [{ name: `f${index}` }, ''] as [Header, string]
    })
    assert.match(await refusal(await rawArchive(many)), /^too_many_files/)
    const bomb = writeArchive(new Map([['zeros', Buffer.alloc(PACKAGE_LIMITS.unpackedBytes + 1)]]))
    assert.match(await refusal(await bomb), /^too_large/)
    assert.match(await refusal(Buffer.alloc(PACKAGE_LIMITS.archiveBytes + 1)), /^too_large/)
  })

  test('is refused when it is no archive, or half of one', async ({ assert }) => {
    assert.match(await refusal(Buffer.from('hello')), /^not_an_archive/)
    const whole = await archiveOf(await packed())
    assert.match(await refusal(whole.subarray(0, whole.length / 2)), /^not_an_archive/)
  })

  test('is refused with a plugin.json that nobody could run', async ({ assert }) => {
    const files = packageToBe({ ...FILES, 'plugin.json': '{"id":"hello","version":"1.0.0"}' })
    assert.match(await refusal(await writeArchive(files)), /^invalid_manifest .*missing_key name/)
  })

  test('is not made from links, of two versions, or over reserved names', async ({ assert }) => {
    const reasonOf = async () => {
      const made = await packFolder(home)
      return made.ok ? 'packed' : made.reason
    }
    await folderOf({ ...FILES, 'package.json': '{"version":"1.0.1"}' })
    assert.equal(await reasonOf(), 'other_version')
    await folderOf({ 'package.json': '{"version":"1.0.0"}', 'files.json': '{}' })
    assert.equal(await reasonOf(), 'reserved_name')
    await rm(join(home, 'files.json'))
    await symlink('/etc/passwd', join(home, 'secret.txt'))
    assert.equal(await reasonOf(), 'not_a_file')
  })
})
