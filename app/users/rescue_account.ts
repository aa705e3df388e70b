import { fail, succeed, type Result } from '#core/result'
import { transaction } from '#core/sql'
import { passwordWeakness, type PasswordWeakness } from '#app/users/secret_strength'
import { removeSecondFactor } from '#app/users/second_factor/remove_second_factor'
import { setPassword } from '#app/users/set_password'
import { User } from '#app/users/user'

export type RescueAnswer = Result<
  { name: string },
  { reason: 'unknown_address' | 'not_on' | PasswordWeakness }
>

/** `node ace users:reset_second_factor`: the way back for an owner without phone and codes. */
export async function resetFromCommand(email: string): Promise<RescueAnswer> {
  const user = await User.findBy('email', email.trim().toLowerCase())
  if (!user) return fail({ reason: 'unknown_address' })
  const act = { operatorId: null, by: 'command' as const }
  const isRemoved = await transaction((sql) => removeSecondFactor(sql, user.id, act))
  return isRemoved ? succeed({ name: user.name }) : fail({ reason: 'not_on' })
}

/** `node ace users:set_password`: the way back for an owner who has forgotten it. */
export async function setPasswordFromCommand({
  email,
  password,
}: {
  email: string
  password: string
}): Promise<RescueAnswer> {
  const user = await User.findBy('email', email.trim().toLowerCase())
  if (!user) return fail({ reason: 'unknown_address' })
  const weakness = passwordWeakness(password, user)
  if (weakness) return fail({ reason: weakness })
  await setPassword(user.id, password, null)
  return succeed({ name: user.name })
}
