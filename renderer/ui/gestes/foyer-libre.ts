/**
 * Nul n'a choisi où est le foyer : il n'est nulle part, ou sur le cadre inerte où la garde de l'application vient de le rendre
 * (`data-foyer-rendu`). Qui sait mieux où il va peut l'y mettre.
 */
export function foyerLibre(): boolean {
  const actif = document.activeElement;
  return (
    actif === null ||
    actif === document.body ||
    (actif instanceof HTMLElement && actif.dataset['foyerRendu'] !== undefined)
  );
}
