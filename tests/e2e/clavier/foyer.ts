import type { Page } from '@playwright/test';

export interface Foyer {
  /** Ce qui l'a, tel qu'on le lit. */
  readonly nom: string;
  /** Il n'est sur rien : la touche Tab repartirait du haut de la page. */
  readonly perdu: boolean;
  /** Ce qui ne va pas à cet arrêt ; `null` s'il se voit. */
  readonly faute: string | null;
}

/** Où est le foyer, et s'il se voit : un trait que sans lui l'élément n'a pas, dans la fenêtre, que rien ne couvre en entier. */
export const foyer = (page: Page): Promise<Foyer> =>
  page.evaluate(() => {
    const actif = document.activeElement;
    if (actif === null || actif === document.body) return { nom: 'rien', perdu: true, faute: 'Le foyer est perdu' };
    const mots = [...((actif as HTMLInputElement).labels ?? [])];
    const nom = (actif.getAttribute('aria-label') ?? mots[0]?.textContent ?? (actif.textContent || actif.tagName))
      .trim()
      .replace(/\s+/gu, ' ')
      .slice(0, 60);
    const traits = (element: Element | null): readonly string[] => {
      if (element === null) return [];
      const { outlineStyle, outlineWidth, outlineColor, boxShadow, stroke, strokeWidth } = getComputedStyle(element);
      if (element instanceof SVGElement && !(element instanceof SVGSVGElement))
        return [stroke !== 'none' && Number.parseFloat(strokeWidth) >= 2 ? `${stroke} ${strokeWidth}` : ''];
      const contour = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      return [contour ? `${outlineStyle} ${outlineColor}` : '', boxShadow === 'none' ? '' : boxShadow];
    };
    // Un bouton rond ou une puce le montre sur le mot qui le suit, un champ à icône sur son cadre, une carte sur sa forme.
    const porteurs = [actif, actif.nextElementSibling, actif.parentElement, ...actif.querySelectorAll('rect, circle')];
    const deFoyer = (regles: CSSRuleList): CSSStyleRule[] =>
      [...regles].flatMap((regle) => [
        ...(regle instanceof CSSStyleRule && regle.selectorText.includes(':focus') ? [regle] : []),
        ...('cssRules' in regle ? deFoyer(regle.cssRules as CSSRuleList) : []),
      ]);
    // Les règles du foyer ôtées le temps d'une lecture : l'ôter lui-même ferait enregistrer, fermer, ou perdre la saisie.
    const adoptees = [...document.adoptedStyleSheets];
    const sansDelai = new CSSStyleSheet();
    sansDelai.replaceSync('*, *::before, *::after { transition: none !important; animation: none !important }');
    document.adoptedStyleSheets = [...adoptees, sansDelai];
    const avec = porteurs.map(traits);
    const ecrites = [...document.styleSheets]
      .flatMap(({ cssRules }) => deFoyer(cssRules))
      .map((regle) => [regle, regle.selectorText] as const);
    for (const [regle, selecteur] of ecrites)
      regle.selectorText = selecteur.replaceAll(/:focus(?:-visible|-within)?/gu, ':not(*)');
    const sans = porteurs.map(traits);
    for (const [regle, selecteur] of ecrites) regle.selectorText = selecteur;
    getComputedStyle(actif).getPropertyValue('outline-style');
    document.adoptedStyleSheets = adoptees;
    const seVoit = avec.some((siens, rang) => siens.some((trait, un) => trait !== '' && trait !== sans[rang]?.[un]));
    if (!seVoit) return { nom, perdu: false, faute: 'Le foyer ne se voit pas' };
    const { left, top, width, height } = actif.getBoundingClientRect();
    const vus = [
      [0.5, 0.5],
      [0.02, 0.5],
      [0.98, 0.5],
      [0.5, 0.05],
      [0.5, 0.95],
    ].flatMap(([x = 0, y = 0]) => document.elementsFromPoint(left + x * width, top + y * height).slice(0, 1));
    const decouvert = vus.some((element) => [actif, ...mots].some((un) => un.contains(element)));
    return { nom, perdu: false, faute: decouvert ? null : 'Le foyer est hors de la vue, ou couvert' };
  });
