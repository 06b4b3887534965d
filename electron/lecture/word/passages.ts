import type { Noeud } from './arbre.ts';

/** Comment lire les révisions : acceptées, c'est le texte voulu ; refusées, le texte reçu. */
export type Mode = 'accepte' | 'refuse';

/** Ce qu'un paragraphe accumule pendant sa lecture. */
export interface Encours {
  texte: string;
  style: string | null;
  liste: boolean;
  readonly signets: { nom: string; id: string; debut: number; fin: number | null }[];
  readonly commentaires: string[];
  readonly revisePar: string[];
}

const PRESENTS: ReadonlySet<string> = new Set(['w:ins', 'w:moveTo']);
const OTES: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom']);
/** Ce qui entoure un texte sans rien y changer. */
const TRANSPARENTS: ReadonlySet<string> = new Set([
  'w:r',
  'w:hyperlink',
  'w:smartTag',
  'w:fldSimple',
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:dir',
  'w:bdo',
  'mc:AlternateContent',
  'mc:Choice',
  'w:ruby',
  'w:rubyBase',
]);

/** Une marque de révision garde-t-elle ce qu'elle porte, dans ce mode ? `null` : ce n'en est pas une. */
export function gardeDansLeMode(nom: string, mode: Mode): boolean | null {
  if (PRESENTS.has(nom)) return mode === 'accepte';
  return OTES.has(nom) ? mode === 'refuse' : null;
}

/** Un caractère nommé par son code dans une police de symboles. */
function symbole({ attributs }: Noeud): string {
  const code = Number.parseInt(attributs['w:char'] ?? '', 16);
  if (!Number.isFinite(code) || code < 0x20 || code > 0xff_ff) return '';
  // Une police de symboles loge ses signes en zone privée : le plus souvent, une puce.
  return code >= 0xe000 && code <= 0xf8ff ? '•' : String.fromCodePoint(code);
}

/** Le caractère que vaut un élément d'un passage. */
function signe(noeud: Noeud): string {
  switch (noeud.nom) {
    case 'w:t':
    case 'w:delText':
      return noeud.texte;
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:br':
      return noeud.attributs['w:type'] === 'page' || noeud.attributs['w:type'] === 'column' ? '' : '\n';
    case 'w:cr':
      return '\n';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:sym':
      return symbole(noeud);
    default:
      return '';
  }
}

const MARQUES: ReadonlySet<string> = new Set(['w:bookmarkStart', 'w:bookmarkEnd', 'w:commentRangeStart']);

/** Signets et commentaires : ils se lisent même dans un passage ôté, où rien d'autre ne reste. */
function marquer(noeud: Noeud, encours: Encours): void {
  const id = noeud.attributs['w:id'] ?? '';
  if (noeud.nom === 'w:bookmarkStart')
    encours.signets.push({ nom: noeud.attributs['w:name'] ?? '', id, debut: encours.texte.length, fin: null });
  else if (noeud.nom === 'w:commentRangeStart') encours.commentaires.push(id);
  else {
    const ouvert = encours.signets.find((signet) => signet.id === id && signet.fin === null);
    if (ouvert !== undefined) ouvert.fin = encours.texte.length;
  }
}

/** Lit le contenu d'un paragraphe dans ce mode ; `encours` le reçoit. */
export function lirePassages(noeuds: readonly Noeud[], mode: Mode, encours: Encours, garde = true): void {
  for (const noeud of noeuds) {
    const revision = gardeDansLeMode(noeud.nom, mode);
    if (MARQUES.has(noeud.nom)) marquer(noeud, encours);
    else if (revision !== null) {
      const auteur = noeud.attributs['w:author'] ?? '';
      if (!encours.revisePar.includes(auteur)) encours.revisePar.push(auteur);
      lirePassages(noeud.enfants, mode, encours, garde && revision);
    } else if (TRANSPARENTS.has(noeud.nom)) lirePassages(noeud.enfants, mode, encours, garde);
    else if (noeud.nom === 'w:commentReference') encours.commentaires.push(noeud.attributs['w:id'] ?? '');
    else if (garde) encours.texte += signe(noeud);
  }
}
