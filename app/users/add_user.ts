import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { hashPin } from '#app/users/pins'
import { User } from '#app/users/user'
import { UserRole } from '#app/users/user_role'

export interface NewUser {
  name: string
  email?: string | null
  password?: string | null
  pin?: string | null
  /** Of a password or PIN that was hashed when it was keyed, instead of the secret itself. */
  passwordHash?: string
  pinHash?: string
  locale: string
  color?: string | null
  /** Roles held, each in one store or (null) in all. */
  roles: { roleId: string; storeId: string | null }[]
}

/** Adds a person with the roles given. The caller has checked that it may hand these out. */
export async function addUser(input: NewUser, client: TransactionClientContract): Promise<User> {
  const user = await User.create(
    {
      name: input.name,
      email: input.email?.toLowerCase() ?? null,
      password: input.password ?? null,
      pin: input.pinHash ?? (input.pin ? await hashPin(input.pin) : null),
      pinFailures: 0,
      locale: input.locale,
      color: input.color ?? null,
      isActive: true,
    },
    { client }
  )
  if (input.passwordHash) {
    // Past the model, which would hash the hash.
    await client.from('users').where('id', user.id).update({ password: input.passwordHash })
    await user.refresh()
  }
  await UserRole.createMany(
    input.roles.map((role) => ({ userId: user.id, ...role })),
    { client }
  )
  return user
}
