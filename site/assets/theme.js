(() => {
"use strict";
let theme = null;
try { theme = localStorage.getItem("studydown:theme"); } catch { /* storage refused: the system's colours stay */ }
if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
})();
