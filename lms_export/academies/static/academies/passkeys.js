/* Says in words that the passkey did not work, and hides its buttons where the browser knows none. */
(function () {
  const place = document.querySelector('[data-passkey-wrong]')
  document.addEventListener('allauth.error', function (event) {
    event.preventDefault()
    if (place) {
      place.textContent = place.dataset.passkeyWrong
      place.hidden = false
    }
  })
  if (!window.PublicKeyCredential) {
    document.querySelectorAll('[data-needs-passkeys]').forEach(function (each) { each.hidden = true })
  }
})()
