/** Ce qui prendra le foyer d'une partie de l'arbre que l'on retire : la poignée ou le champ qui la suit. */
export const foyerApres = (partie: HTMLElement | null): HTMLElement | null =>
  partie?.nextElementSibling?.querySelector<HTMLElement>('.poignee, input') ?? null;
