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

/** Vrai d'un cadre ou d'un titre qui se voit, et que nulle touche n'actionne. */
const estInerte = (element: Element): element is HTMLElement =>
  !estUnArret(element) &&
  element instanceof HTMLElement &&
  element.textContent !== '' &&
  element.closest('[hidden], [inert]') === null &&
  (element.checkVisibility?.() ?? true);

/** Le plus grand cadre d'un arrêt, jusqu'à ce frère ; une ligne de tableau est le sien. */
function cadreDe(arret: HTMLElement, frere: Element): HTMLElement | undefined {
  if (arret.matches('tr')) return arret;
  let cadre: HTMLElement | undefined;
  for (let un = arret.parentElement; un !== null && frere.contains(un); un = un.parentElement)
    if (estInerte(un)) cadre = un;
  return cadre;
}

function autour(cadre: Element, contenu: HTMLElement): HTMLElement {
  for (let un: Element | null = cadre; un !== null && un !== contenu; un = un.parentElement)
    if (estInerte(un)) return un;
  return contenu;
}

/**
 * Ce qui reçoit le foyer quand ce qui l'avait n'est plus là : dans le plus proche cadre qui reste, ce qui a pris sa place,
 * sinon ce qui suit, sinon ce qui précède ; de cadre en cadre, jusqu'au contenu. Jamais une commande : la touche encore
 * tenue, ou frappée une fois de trop, l'actionnerait. Son cadre, ou ce qui la précède, le reçoit ; Tab y mène.
 */
export function suivantDe({ etages, contenu }: Place): HTMLElement {
  for (const [etage, { rang }] of etages.entries()) {
    const cadre = etages[etage + 1]?.element ?? contenu;
    if (!estEncoreLa(cadre)) continue;
    const freres = [...cadre.children];
    for (const frere of [...freres.slice(rang), ...freres.slice(0, rang).toReversed()]) {
      const arret = premierArret(frere);
      if (arret === undefined) continue;
      return cadreDe(arret, frere) ?? freres.slice(0, rang).findLast(estInerte) ?? autour(cadre, contenu);
    }
  }
  return contenu;
}

/** Donne le foyer à un élément, le temps qu'il l'ait s'il ne le prend pas de lui-même. */
export function donnerLeFoyer(element: HTMLElement): void {
  const emprunte = !element.hasAttribute('tabindex');
  if (emprunte) element.tabIndex = -1;
  element.dataset['foyerRendu'] = '';
  element.focus({ preventScroll: true });
  element.addEventListener(
    'blur',
    () => {
      if (emprunte) element.removeAttribute('tabindex');
      delete element.dataset['foyerRendu'];
    },
    { once: true },
  );
}
