// Opens the whole page over the report and marks the figure it was opened for. Without script the link still leads there.
let shown = null;
document.addEventListener('click', event => {
  const link = event.target.closest('a[href^="#sheet-"]');
  if (link) {
    const sheet = document.querySelector(link.getAttribute('href'));
    if (!sheet) return;
    event.preventDefault();
    const figure = link.dataset.figure;
    shown = figure ? sheet.querySelector('#box-' + figure) : null;
    if (shown) shown.classList.add('shown');
    sheet.showModal();
    if (shown) shown.scrollIntoView({ block: 'center' });
    return;
  }
  if (event.target.matches('a.close, dialog.sheet')) {
    event.preventDefault();
    event.target.closest('dialog').close();
  }
});
document.addEventListener('close', () => {
  if (shown) shown.classList.remove('shown');
  shown = null;
}, true);
