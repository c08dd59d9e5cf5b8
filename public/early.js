// Before the first paint: the kept colours, and a mark that hides a page until its lens is applied.
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
    // Storage is refused.
  }
})()
