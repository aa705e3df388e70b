// Runs before the first paint so that a dark screen never flashes white.
;(function () {
  var root = document.documentElement
  var theme = root.getAttribute('data-theme')
  if (!theme) root.classList.toggle('dark', matchMedia('(prefers-color-scheme: dark)').matches)
})()
