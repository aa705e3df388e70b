// Speaks the language chosen in Tillhouse, else the browser's.
;(function () {
  var known = ['en', 'nb', 'da', 'nl', 'fi']
  var chosen = /(?:^|; )th_locale=(\w\w)/.exec(document.cookie)
  var wanted = (chosen ? [chosen[1]] : []).concat(navigator.languages || [])
  for (var index = 0; index < wanted.length; index++) {
    var language = wanted[index].slice(0, 2).replace('no', 'nb').replace('nn', 'nb')
    if (known.indexOf(language) < 0) continue
    document.documentElement.lang = language
    break
  }
  document.addEventListener('click', function (event) {
    if (event.target.tagName === 'BUTTON') location.reload()
  })
})()
