import { read } from '#core/sql'

export interface SecondFactorState {
  isOn: boolean
  /** Recovery codes that are not used yet. */
  recoveryCodesLeft: number
}

/** Whether a person has a second factor in force, and how many ways back are left. */
export async function findSecondFactor(userId: string): Promise<SecondFactorState> {
  const [row] = await read<{ is_on: number; codes_left: number }>(
    `select exists(select 1 from second_factors where user_id = ? and confirmed_at is not null) as is_on,
            (select count(*) from recovery_codes where user_id = ? and used_at is null) as codes_left`,
    [userId, userId]
  )
  const isOn = Number(row?.is_on) === 1
  return { isOn, recoveryCodesLeft: isOn ? Number(row?.codes_left) : 0 }
}
