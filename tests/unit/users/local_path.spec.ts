import { test } from '@japa/runner'
import { trustVisitValidator } from '#app/https/https_validator'
import { nextValidator } from '#app/users/second_factor/second_factor_validator'
import { signInPageValidator } from '#app/users/sign_in_validator'

const OURS = ['/', '/register', '/sales?q=a%20b&page=2', '/settings/people/1/edit#roles']

const STRANGERS = [
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '/\r\\evil.example',
  '/a\\b',
  'evil',
]

test.group('Where a page may lead on to', () => {
  for (const path of OURS) {
    test(`a path of ours: ${path}`, async ({ assert }) => {
      assert.deepEqual(await signInPageValidator.validate({ next: path }), { next: path })
      assert.deepEqual(await nextValidator.validate({ next: path }), { next: path })
      assert.deepEqual(await trustVisitValidator.validate({ to: path }), { to: path })
    })
  }

  for (const path of STRANGERS) {
    test(`never ${JSON.stringify(path)}, which browsers take for another place`, async ({
      assert,
    }) => {
      const answers = await Promise.all([
        signInPageValidator.tryValidate({ next: path }),
        nextValidator.tryValidate({ next: path }),
        trustVisitValidator.tryValidate({ to: path }),
      ])
      for (const [error] of answers) assert.isNotNull(error)
    })
  }
})
