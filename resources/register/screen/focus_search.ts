/** Puts the cursor where scans and names are typed. */
export function focusSearch(): void {
  document.querySelector<HTMLInputElement>('[data-role="search"]')?.focus()
}
