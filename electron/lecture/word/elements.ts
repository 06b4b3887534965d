import type { CelluleLue, ElementLu, ParagrapheLu } from '#shared/documents/corrections/lu.ts';
import { enfant, type Noeud } from './arbre.ts';
import { type Encours, gardeDansLeMode, lirePassages, type Mode } from './passages.ts';

/** Ce qui entoure des paragraphes sans rien y changer. */
const ENVELOPPES: ReadonlySet<string> = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'mc:AlternateContent',
  'mc:Choice',
  'w:ins',
  'w:moveTo',
]);

const neuf = (): Encours => ({ texte: '', style: null, liste: false, signets: [], commentaires: [], revisePar: [] });

const fermer = (encours: Encours): ParagrapheLu => ({
  texte: encours.texte,
  style: encours.style,
  liste: encours.liste,
  signets: encours.signets.map(({ nom, debut, fin }) => ({ nom, debut, fin: fin ?? encours.texte.length })),
  commentaires: [...new Set(encours.commentaires)].filter((id) => id !== ''),
  revisePar: encours.revisePar,
});

/** « ListBullet » de nos documents, ou une numérotation posée par le cabinet ; un titre numéroté n'en est pas une. */
function estListe(proprietes: Noeud | undefined, style: string | null): boolean {
  if (style !== null && /^(?:heading|titre)/iu.test(style)) return false;
  const numero = enfant(enfant(proprietes, 'w:numPr'), 'w:numId')?.attributs['w:val'];
  if (numero !== undefined) return numero !== '0';
  return style !== null && /^list(?:bullet|number|eapuces|enumerotee)/iu.test(style.replaceAll(/[\s_-]/gu, ''));
}

/** La marque de fin du paragraphe est-elle gardée dans ce mode ? Sinon il se soude au suivant. */
function marqueGardee(proprietes: Noeud | undefined, mode: Mode, encours: Encours): boolean {
  const marques = enfant(proprietes, 'w:rPr')?.enfants ?? [];
  return marques.every((marque) => {
    const garde = gardeDansLeMode(marque.nom, mode);
    if (garde === null) return true;
    const auteur = marque.attributs['w:author'] ?? '';
    if (!encours.revisePar.includes(auteur)) encours.revisePar.push(auteur);
    return garde;
  });
}

interface Suite {
  readonly elements: ElementLu[];
  /** Paragraphe dont la fin a été ôtée : le suivant s'y soude. */
  ouvert: Encours | null;
}

function lireParagraphe(noeud: Noeud, mode: Mode, suite: Suite): void {
  const proprietes = enfant(noeud, 'w:pPr');
  const encours = suite.ouvert ?? neuf();
  const style = enfant(proprietes, 'w:pStyle')?.attributs['w:val'] ?? null;
  // Deux paragraphes soudés : celui qui a du texte donne sa forme.
  if (encours.texte === '') {
    encours.style = style;
    encours.liste = estListe(proprietes, style);
  }
  lirePassages(noeud.enfants, mode, encours);
  suite.ouvert = null;
  if (marqueGardee(proprietes, mode, encours))
    suite.elements.push({ genre: 'paragraphe', paragraphe: fermer(encours) });
  else suite.ouvert = encours;
}

function clore(suite: Suite): readonly ElementLu[] {
  const { ouvert } = suite;
  // Un paragraphe ôté jusqu'à sa marque, sans suivant où se souder, ne laisse rien.
  if (ouvert !== null && (ouvert.texte !== '' || ouvert.commentaires.length > 0))
    suite.elements.push({ genre: 'paragraphe', paragraphe: fermer(ouvert) });
  suite.ouvert = null;
  return suite.elements;
}

const aPlat = (elements: readonly ElementLu[]): CelluleLue =>
  elements.flatMap((element) => (element.genre === 'paragraphe' ? [element.paragraphe] : element.lignes.flat(2)));

/** Une ligne ou une cellule ajoutée ou ôtée avec le suivi. */
function presente(proprietes: Noeud | undefined, mode: Mode): boolean {
  return (proprietes?.enfants ?? []).every(({ nom }) => {
    if (nom === 'w:cellIns') return mode === 'accepte';
    if (nom === 'w:cellDel') return mode === 'refuse';
    return gardeDansLeMode(nom, mode) ?? true;
  });
}

const enfantsReels = (noeud: Noeud, nom: string): Noeud[] =>
  noeud.enfants.flatMap((un) => (un.nom === nom ? [un] : ENVELOPPES.has(un.nom) ? enfantsReels(un, nom) : []));

const lireTableau = (tableau: Noeud, mode: Mode): ElementLu => ({
  genre: 'tableau',
  lignes: enfantsReels(tableau, 'w:tr')
    .filter((ligne) => presente(enfant(ligne, 'w:trPr'), mode))
    .map((ligne) =>
      enfantsReels(ligne, 'w:tc')
        .filter((cellule) => presente(enfant(cellule, 'w:tcPr'), mode))
        .map((cellule) => aPlat(lireElements(cellule.enfants, mode))),
    ),
});

function parcourir(noeuds: readonly Noeud[], mode: Mode, suite: Suite): void {
  for (const noeud of noeuds) {
    if (noeud.nom === 'w:p') lireParagraphe(noeud, mode, suite);
    else if (noeud.nom === 'w:tbl') {
      clore(suite);
      const tableau = lireTableau(noeud, mode);
      if (tableau.genre === 'tableau' && tableau.lignes.length > 0) suite.elements.push(tableau);
    } else if (ENVELOPPES.has(noeud.nom)) parcourir(noeud.enfants, mode, suite);
  }
}

/** Paragraphes et tableaux d'un corps ou d'une cellule, révisions acceptées ou refusées selon le mode. */
export function lireElements(noeuds: readonly Noeud[], mode: Mode): readonly ElementLu[] {
  const suite: Suite = { elements: [], ouvert: null };
  parcourir(noeuds, mode, suite);
  return clore(suite);
}
