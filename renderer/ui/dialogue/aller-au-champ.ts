const CHAMPS = 'input, textarea, select, [aria-haspopup="listbox"]';

const seRemplit = (champ: HTMLElement): boolean =>
  champ.tabIndex >= 0 &&
  !champ.matches(':disabled, [type="hidden"], [type="file"]') &&
  champ.closest('[aria-hidden="true"], [hidden]') === null &&
  // D'un groupe de boutons ronds, le choisi.
  !(champ.matches('[type="radio"]:not(:checked)') && champ.closest('[role="radiogroup"]')?.querySelector(':checked'));

/**
 * À poser en `ref` sur ce qui s'ouvre : le foyer va au premier champ à remplir, s'il y en a un ; dans la partie marquée
 * `data-dabord`, s'il y en a une, au premier qui est vide. Fonction stable : React ne la rappelle donc pas à chaque rendu.
 */
export function allerAuPremierChamp(cadre: HTMLElement | null): void {
  const partie = cadre?.querySelector<HTMLElement>('[data-dabord]') ?? null;
  const champs = [...((partie ?? cadre)?.querySelectorAll<HTMLElement>(CHAMPS) ?? [])].filter(seRemplit);
  const vide = partie === null ? undefined : champs.find((champ) => 'value' in champ && champ.value === '');
  (vide ?? champs[0])?.focus();
}
