// Runs before the first paint, so it is small and waits for nothing. It applies the kept colours, and
// marks a page whose address holds a lens, or that is read in another language: the page was made with
// the default lens in English, and the style sheet hides it until the app has applied the right one.
;(function () {
  var root = document.documentElement
  var lensParams = [
    'actors',
    'texts',
    'issues',
    'frame',
    'asOf',
    'sort',
    'show',
    'q',
    'cell',
    'item',
    'embed',
  ]
  var given = new URLSearchParams(location.search)
  for (var i = 0; i < lensParams.length; i++) {
    if (given.has(lensParams[i])) root.dataset.lens = 'pending'
  }
  try {
    var theme = localStorage.getItem('treaty-lens-theme')
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
    if (localStorage.getItem('treaty-lens-language')) root.dataset.lens = 'pending'
  } catch {
    // A browser may refuse its storage; the system's colours are right then.
  }
})()
