import { SaxesParser } from 'saxes';

/** Ce que fait une balise : écrire un champ, ouvrir une liste ou une condition, son contraire, la fermer, insérer un bloc. */
export type GesteDeBalise = 'champ' | 'ouvre' | 'ouvre_sinon' | 'ferme' | 'bloc';

/** Une balise d'un modèle, telle qu'une personne l'a écrite. */
export interface Balise {
  /** « {#points} », accolades comprises. */
  readonly ecrite: string;
  readonly geste: GesteDeBalise;
  readonly nom: string;
  /** Début de son paragraphe, pour la retrouver dans Word. */
  readonly paragraphe: string;
  /** Seule dans son paragraphe. */
  readonly seule: boolean;
  /** Ses lettres n'ont pas toutes la même mise en forme. */
  readonly coupee: boolean;
}

/** Un paragraphe et ce qui s'y trouve : ses balises, ses formes flottantes, ses accolades orphelines. */
export interface ParagrapheDeModele {
  readonly texte: string;
  readonly balises: readonly Balise[];
  readonly flottante: boolean;
  readonly orphelines: readonly string[];
}

interface Passage {
  readonly texte: string;
  /** Sa mise en forme, écrite ; deux passages de même forme se lisent comme un seul. */
  readonly forme: string;
}

const GESTES: Readonly<Record<string, GesteDeBalise>> = { '#': 'ouvre', '^': 'ouvre_sinon', '/': 'ferme', '@': 'bloc' };
const BALISE = /\{([^{}]*)\}/gu;
const DEBUT = 60;

function lirePassages(xml: string, surParagraphe: (passages: readonly Passage[], flottante: boolean) => void): void {
  const analyseur = new SaxesParser();
  const ouverts: { passages: Passage[]; flottante: boolean }[] = [];
  let forme = '';
  let dansForme = 0;
  let dansTexte = false;
  analyseur.on('opentag', ({ name, attributes }) => {
    if (name === 'w:p') ouverts.push({ passages: [], flottante: false });
    else if (name === 'w:r') forme = '';
    else if (name === 'w:rPr') dansForme += 1;
    else if (name === 'w:t') dansTexte = true;
    else if (dansForme > 0 && name !== 'w:lang' && name !== 'w:noProof')
      forme += `${name}${JSON.stringify(attributes)}`;
    const dernier = ouverts.at(-1);
    if (dernier !== undefined && (name === 'wp:anchor' || name === 'w:pict')) dernier.flottante = true;
    if (dernier !== undefined && (name === 'w:br' || name === 'w:tab')) dernier.passages.push({ texte: ' ', forme });
  });
  analyseur.on('text', (texte) => {
    if (dansTexte) ouverts.at(-1)?.passages.push({ texte, forme });
  });
  analyseur.on('closetag', ({ name }) => {
    if (name === 'w:rPr') dansForme -= 1;
    else if (name === 'w:t') dansTexte = false;
    else if (name === 'w:p') {
      const { passages, flottante } = ouverts.pop() ?? { passages: [], flottante: false };
      surParagraphe(passages, flottante);
    }
  });
  analyseur.write(xml).close();
}

function enBalises(passages: readonly Passage[], flottante: boolean): ParagrapheDeModele {
  const texte = passages.map((passage) => passage.texte).join('');
  const formes = passages.flatMap((passage) => Array.from({ length: passage.texte.length }, () => passage.forme));
  const balises = [...texte.matchAll(BALISE)].map(({ 0: ecrite, 1: dedans = '', index }): Balise => {
    const signe = dedans.trim().charAt(0);
    return {
      ecrite,
      geste: GESTES[signe] ?? 'champ',
      nom: (signe in GESTES ? dedans.trim().slice(1) : dedans).trim(),
      paragraphe: texte.trim().slice(0, DEBUT),
      seule: texte.trim() === ecrite,
      coupee: new Set(formes.slice(index, index + ecrite.length)).size > 1,
    };
  });
  const reste = texte.replace(BALISE, '');
  return { texte, balises, flottante, orphelines: [...reste.matchAll(/[{}]/gu)].map(([signe]) => signe) };
}

/** Les paragraphes d'une partie de Word, dans l'ordre, avec leurs balises, même coupées en plusieurs passages. */
export function lireBalises(xml: string): readonly ParagrapheDeModele[] {
  const lus: ParagrapheDeModele[] = [];
  lirePassages(xml, (passages, flottante) => void lus.push(enBalises(passages, flottante)));
  return lus;
}
