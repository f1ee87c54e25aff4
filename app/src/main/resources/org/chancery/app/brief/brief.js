(function () {
  'use strict';
  var lit = [];
  function each(selector, act) {
    Array.prototype.forEach.call(document.querySelectorAll(selector), act);
  }
  function show() {
    lit.forEach(function (e) { e.classList.remove('lit'); e.removeAttribute('aria-current'); });
    lit = [];
    var id = location.hash.slice(1);
    if (!/^d[0-9]+-[A-Za-z0-9-]+$/.test(id)) { return; }
    each('[data-f~="' + id + '"]', function (e) { e.classList.add('lit'); lit.push(e); });
    each('a[href="#' + id + '"]', function (e) { e.setAttribute('aria-current', 'true'); lit.push(e); });
  }
  window.addEventListener('hashchange', show);
  show();
})();
