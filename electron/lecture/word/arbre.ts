import { SaxesParser } from 'saxes';
import { WordRefuse } from './archive.ts';

/** Un élément du XML de Word ; le texte n'est gardé que là où il se lit. */
export interface Noeud {
  readonly nom: string;
  readonly attributs: Readonly<Record<string, string>>;
  readonly enfants: Noeud[];
  texte: string;
}

/** Un texte de mille pages en a moins. */
const NOEUDS_MAX = 4_000_000;
const PROFONDEUR_MAX = 300;
/** Où Word écrit du texte ; ailleurs, les blancs entre balises ne se gardent pas. */
const PORTEURS: ReadonlySet<string> = new Set(['w:t', 'w:delText', 'dc:title', 'dcterms:created']);
/** Ce qui ne se lit pas : images, zones de texte, repli d'un contenu récent. */
const SANS_LECTURE: ReadonlySet<string> = new Set(['w:drawing', 'w:pict', 'w:object', 'mc:Fallback', 'w:sectPr']);

/** Les préfixes d'usage : un enregistreur peut en choisir d'autres pour le même vocabulaire. */
const ESPACES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
};
const prefixe = (uri: string, lu: string): string => ESPACES[uri] ?? lu;

/**
 * Lit une partie XML. Une déclaration de type de document (DTD) est refusée d'emblée : ni entité à déplier, ni fichier à
 * ouvrir, ni adresse à joindre (T20).
 */
export function lireArbre(source: string): Noeud {
  const racine: Noeud = { nom: '', attributs: {}, enfants: [], texte: '' };
  const pile: Noeud[] = [racine];
  let noeuds = 0;
  let tus = 0;
  const analyseur = new SaxesParser({ xmlns: true });
  analyseur.on('error', () => {
    throw new WordRefuse('abime');
  });
  analyseur.on('doctype', () => {
    throw new WordRefuse('dtd');
  });
  analyseur.on('opentag', ({ prefix, local, uri, attributes }) => {
    noeuds += 1;
    const nom = `${prefixe(uri, prefix)}:${local}`;
    if (noeuds > NOEUDS_MAX || pile.length + tus > PROFONDEUR_MAX) throw new WordRefuse('trop_long');
    if (tus > 0 || SANS_LECTURE.has(nom)) {
      tus += 1;
      return;
    }
    const attributs: Record<string, string> = {};
    for (const { prefix: tete, local: cle, uri: espace, value } of Object.values(attributes))
      attributs[tete === '' ? cle : `${prefixe(espace, tete)}:${cle}`] = value;
    const noeud: Noeud = { nom, attributs, enfants: [], texte: '' };
    pile.at(-1)?.enfants.push(noeud);
    pile.push(noeud);
  });
  analyseur.on('closetag', () => {
    if (tus > 0) tus -= 1;
    else pile.pop();
  });
  const ecrire = (morceau: string): void => {
    const ici = pile.at(-1);
    if (tus === 0 && ici !== undefined && PORTEURS.has(ici.nom)) ici.texte += morceau;
  };
  analyseur.on('text', ecrire);
  analyseur.on('cdata', ecrire);
  analyseur.write(source).close();
  const [premier] = racine.enfants;
  if (premier === undefined) throw new WordRefuse('abime');
  return premier;
}

/** Le premier enfant de ce nom. */
export const enfant = (noeud: Noeud | undefined, nom: string): Noeud | undefined =>
  noeud?.enfants.find((un) => un.nom === nom);

/** Tous les descendants de ce nom, dans l'ordre. */
export const descendants = (noeud: Noeud, nom: string): Noeud[] =>
  noeud.enfants.flatMap((un) => [...(un.nom === nom ? [un] : []), ...descendants(un, nom)]);
