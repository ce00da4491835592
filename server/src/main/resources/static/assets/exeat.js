// Each thing here is a convenience: every page works without it.
"use strict";
(() => {
  // A page that comes back with problems is read from its list of problems on.
  const summary = document.querySelector("[data-error-summary]");
  if (summary) {
    summary.setAttribute("tabindex", "-1");
    summary.focus();
    for (const link of summary.querySelectorAll("a[href^='#']")) {
      link.addEventListener("click", (event) => {
        const field = document.getElementById(link.hash.slice(1));
        if (!field) return;
        event.preventDefault();
        const label = field.closest(".field, .dates, fieldset") || field;
        label.scrollIntoView();
        field.focus({ preventScroll: true });
      });
    }
  } else if (location.hash === "#outcome") {
    // After an answer the new outcome is what changed.
    const outcome = document.getElementById("outcome");
    if (outcome) outcome.focus();
  }
  for (const button of document.querySelectorAll("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }
})();
