// A page that breaks while it is being drawn is left empty by Streamlit; it is loaded anew.
// Not more often than every ten seconds: what breaks at once again must not flicker for ever.
(() => {
  const LAST = "recovered-at", PAUSE = 10_000, WAIT = 500;
  const isEmpty = () => document.getElementById("root")?.childElementCount === 0;

  function recover() {
    if (!isEmpty()) return;
    const since = Date.now() - Number(sessionStorage.getItem(LAST) ?? 0);
    if (since < PAUSE) {
      setTimeout(recover, PAUSE - since);
      return;
    }
    sessionStorage.setItem(LAST, String(Date.now()));
    location.reload();
  }

  addEventListener("error", () => setTimeout(recover, WAIT));
})();
