/** Ce qui avait le foyer est parti avec ce que l'on vient de faire : le contenu le prend, pour que le clavier reparte de là. */
export function foyerAuContenu(): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) document.getElementById('contenu')?.focus({ preventScroll: true });
  });
}
