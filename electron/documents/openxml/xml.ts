import { xmlSafe } from '../xml-safe.ts';

/** Du XML déjà écrit. Seul `xml` en fait : ce qu’on y insère d’autre est un texte, échappé. */
export class Xml {
  readonly texte: string;

  constructor(texte: string) {
    this.texte = texte;
  }
}

export const RIEN = new Xml('');

/** Rien à échapper ni à retirer : le cas de presque tout texte. */
const ORDINAIRE = /^[^&<>"\r\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]*$/;

/** Un texte quelconque, sûr dans un élément comme dans un attribut. */
export const echapper = (texte: string): string =>
  ORDINAIRE.test(texte)
    ? texte
    : xmlSafe(texte).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export const joindre = (suite: readonly Xml[]): Xml => new Xml(suite.map(({ texte }) => texte).join(''));

/** Ce qui s’insère dans du XML : `null`, rien ; une suite, bout à bout ; un texte ou un nombre, échappé. */
type Insertion = string | number | null | Xml | readonly Xml[];

function inserer(insertion: Insertion): string {
  if (insertion === null) return '';
  if (insertion instanceof Xml) return insertion.texte;
  if (typeof insertion === 'string') return echapper(insertion);
  return typeof insertion === 'number' ? String(insertion) : joindre(insertion).texte;
}

/** Étiquette de gabarit : ``xml`<w:t>${texte}</w:t>` ``. Un texte inséré ne peut ni ouvrir ni fermer un élément. */
export const xml = (morceaux: TemplateStringsArray, ...insertions: readonly Insertion[]): Xml =>
  new Xml(
    insertions.reduce<string>(
      (ecrit, insertion, rang) => ecrit + inserer(insertion) + (morceaux[rang + 1] ?? ''),
      morceaux[0] ?? '',
    ),
  );
