const PRENEURS =
  'a[href], button:not(:disabled), input:not(:disabled, [type="hidden"], [type="file"]), select:not(:disabled), textarea:not(:disabled), [tabindex]';

/** Vrai si la touche Tab s'y arrête. */
export const estUnArret = (element: Element): element is HTMLElement =>
  element instanceof HTMLElement &&
  element.tabIndex >= 0 &&
  element.matches(PRENEURS) &&
  element.closest('[hidden], [inert]') === null &&
  (element.checkVisibility?.() ?? true);

/** Où était le foyer : l'élément, puis ce qui l'entoure jusqu'au contenu, chacun avec son rang parmi ses frères. */
export interface Place {
  readonly etages: readonly { readonly element: Element; readonly rang: number }[];
  readonly contenu: HTMLElement;
}

/** Vrai si l'élément est encore là et peut reprendre le foyer. */
export const estEncoreLa = (element: Element): boolean =>
  element.isConnected && element.closest('[hidden], :disabled') === null;

/** La place d'un élément du contenu. */
export function placeDe(element: Element, contenu: HTMLElement): Place {
  const etages = [];
  for (let un: Element | null = element; un !== null && un !== contenu; un = un.parentElement)
    etages.push({ element: un, rang: [...(un.parentElement?.children ?? [])].indexOf(un) });
  return { etages, contenu };
}

const premierArret = (cadre: Element): HTMLElement | undefined =>
  [cadre, ...cadre.querySelectorAll('*')].find(estUnArret);

/**
 * Ce qui reçoit le foyer quand ce qui l'avait n'est plus là : dans le plus proche cadre qui reste, ce qui a pris sa place,
 * sinon ce qui suit, sinon ce qui précède ; de cadre en cadre, jusqu'au contenu.
 */
export function suivantDe({ etages, contenu }: Place): HTMLElement {
  for (const [etage, { rang }] of etages.entries()) {
    const cadre = etages[etage + 1]?.element ?? contenu;
    if (!estEncoreLa(cadre)) continue;
    const freres = [...cadre.children];
    const voisins = [...freres.slice(rang), ...freres.slice(0, rang).toReversed()];
    const arret = voisins.map(premierArret).find((un) => un !== undefined);
    if (arret !== undefined) return arret;
  }
  return contenu;
}
