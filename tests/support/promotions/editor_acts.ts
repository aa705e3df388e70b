import type { Page } from 'playwright'
import { openPage } from '#tests/support/browser'

/** Opens the editor of a kind as a shopkeeper does: by its card. */
export async function beginPromotion(page: Page, kind: string, name: string): Promise<void> {
  await openPage(page, '/promotions/create')
  await page.getByRole('link', { name: kind }).click()
  await page.getByLabel('Name').fill(name)
}

export const goodsOf = (page: Page) =>
  page.getByRole('group', { name: /On which goods|Of these goods/ })

export async function pickDepartment(page: Page, label: string): Promise<void> {
  await goodsOf(page).getByLabel('Add a department').selectOption({ label })
}

export const previewOf = (page: Page) => page.getByTestId('preview')

export async function saveAndSwitchOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('The promotion is saved.').first().waitFor()
  await page.getByRole('button', { name: 'Switch on' }).click()
  await page.getByText('The promotion is switched on.').first().waitFor()
}
