import { test } from '@japa/runner'
import { passwordWeakness } from '#app/users/secret_strength'

const kari = { name: 'Kari Nordmann', email: 'kari@nordmann.test' }

test.group('How easy a password is to guess', () => {
  test('long and of one’s own is good enough, whatever signs it has', ({ assert }) => {
    for (const password of [
      'tre glade laks i elva',
      'x7#2!9(4)1@5',
      'Vv8cmQ2rTz1p',
      'правильный конь',
    ]) {
      assert.isNull(passwordWeakness(password, kari), password)
    }
  })

  test('what everybody tries first is refused, however it is decorated', ({ assert }) => {
    const common = [
      'password1234',
      'Passw0rd!2026',
      'passwordpassword',
      'qwertyuiop123',
      '1q2w3e4r5t6y!',
      'AdminAdmin123',
      'Tillhouse2026!',
      '123456789012',
      'velkommen2026',
    ]
    for (const password of common) {
      assert.equal(passwordWeakness(password, kari), 'too_common', password)
    }
  })

  test('too short, too uniform, and made of the person’s name', ({ assert }) => {
    assert.equal(passwordWeakness('eleven-char', kari), 'too_few_characters')
    assert.equal(passwordWeakness('abababababab', kari), 'too_uniform')
    assert.equal(passwordWeakness('nordmann-xyz!', kari), 'contains_name')
  })
})
