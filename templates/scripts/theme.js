// Sets the chosen colours before the page is painted; loaded first, not deferred.
(() => {
  "use strict";
  let theme = null;
  try { theme = localStorage.getItem("studydown:theme"); } catch { /* storage refused: the system's colours stay */ }
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
})();
