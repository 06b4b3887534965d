import { SaxesParser } from 'saxes';

/** Élément XML : assez pour affirmer, assez peu pour se lire. */
export interface Element {
  readonly nom: string;
  readonly attributs: Readonly<Record<string, string>>;
  readonly enfants: readonly (Element | string)[];
}

/** Lit un XML ; lève à la première faute de forme. */
export function lireXml(texte: string): Element {
  const pile: { nom: string; attributs: Record<string, string>; enfants: (Element | string)[] }[] = [
    { nom: '', attributs: {}, enfants: [] },
  ];
  const analyseur = new SaxesParser();
  analyseur.on('error', (erreur) => {
    throw erreur;
  });
  analyseur.on('opentag', ({ name, attributes }) => {
    const element = { nom: name, attributs: attributes as Record<string, string>, enfants: [] };
    pile.at(-1)?.enfants.push(element);
    pile.push(element);
  });
  analyseur.on('closetag', () => void pile.pop());
  analyseur.on('text', (morceau) => void pile.at(-1)?.enfants.push(morceau));
  analyseur.write(texte).close();
  const racine = pile[0]?.enfants.find((enfant) => typeof enfant !== 'string');
  if (racine === undefined || typeof racine === 'string') throw new Error('XML sans racine');
  return racine;
}

const elements = ({ enfants }: Element): Element[] => enfants.filter((enfant) => typeof enfant !== 'string');

/** Tous les descendants de ce nom, dans l’ordre du document. */
export function chercher(element: Element, nom: string): Element[] {
  const trouves: Element[] = [];
  const parcourir = ({ enfants }: Element): void => {
    for (const enfant of enfants) {
      if (typeof enfant === 'string') continue;
      if (enfant.nom === nom) trouves.push(enfant);
      parcourir(enfant);
    }
  };
  parcourir(element);
  return trouves;
}

/** Enfants directs, de ce nom s’il est donné. */
export const enfantsDe = (element: Element, nom?: string): Element[] =>
  elements(element).filter((enfant) => nom === undefined || enfant.nom === nom);

/** `w:val` du premier descendant de ce nom ; `null` s’il manque. */
export const valeur = (element: Element, nom: string): string | null =>
  chercher(element, nom)[0]?.attributs['w:val'] ?? null;

/** Le texte tel que Word le montre : à la ligne, tabulation et trait d’union insécable compris. */
export function texteDe(element: Element): string {
  switch (element.nom) {
    case 'w:t':
      return element.enfants.join('');
    case 'w:br':
      return '\n';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:tab':
      return element.attributs['w:val'] === undefined ? '\t' : '';
    default:
      return elements(element).map(texteDe).join('');
  }
}
