(()=>{"use strict";let e=null;try{e=localStorage.getItem("studydown:theme")}catch{}if(e==="light"||e==="dark")document.documentElement.dataset.theme=e})();
