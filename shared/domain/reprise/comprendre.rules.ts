import type { Suite } from '#shared/travail/suite.ts';
import { titreNormalise } from '../annuaire/colonnes.rules.ts';
import type { Cible, LigneEntiere, RemarqueDeChamp, Valeurs } from './cible.types.ts';
import { type Cellule, type Feuille, texteDe } from './classeur.schema.ts';
import type { Choix, Comprehension, LigneComprise, Remarque } from './comprehension.schema.ts';
import { attribuerColonnes } from './correspondance.rules.ts';
import { suivreDoublons } from './doublons.rules.ts';
import { suivreFusions } from './fusions.rules.ts';
import { suivreGraphies } from './graphies.rules.ts';
import { celluleLue, composerLigne, creerLecteur, lireCellules, type LigneALire, situer } from './ligne.rules.ts';
import { type Memoire, type TitresTrouves, trouverTitres } from './titres.rules.ts';

/** Ce sur quoi la compréhension s'appuie et que le tableau ne dit pas. */
export interface Appuis {
  /** Champ déjà donné à chaque titre (`titreNormalise`) ; `null` : ce titre se laisse. */
  readonly memoire: Memoire;
  /** Ce que la base connaît déjà et que ces valeurs désignent. */
  readonly connaitre: (valeurs: Valeurs) => LigneComprise['connue'];
  /** Ce que la base trouve à redire d'une ligne : un axe, un quartier qu'elle ne connaît pas. */
  readonly regarder?: ((valeurs: Valeurs) => readonly RemarqueDeChamp[]) | undefined;
}

const TITRE_DU_DOCUMENT = 'Titre du document';
const SECTION = 'Titre de section ou note';
const INTERTITRE = 'Intertitre, repris pour les lignes qui suivent';

const estVide = (cellule: Cellule) => texteDe(cellule).trim() === '';
const nonVides = (cellules: readonly Cellule[]): number => cellules.filter((cellule) => !estVide(cellule)).length;

function corrigees(choix: Choix): ReadonlyMap<number, ReadonlyMap<number, string>> {
  const parLigne = new Map<number, Map<number, string>>();
  for (const { ligne, colonne, texte } of choix.corrections)
    parLigne.set(ligne, (parLigne.get(ligne) ?? new Map<number, string>()).set(colonne, texte));
  return parLigne;
}

/** Le haut d'un tableau, avant ses titres ou, sans titres, avant sa première ligne de plusieurs cellules. */
function finDuPreambule({ lignes }: Feuille, { rang, premier }: TitresTrouves): number {
  if (rang !== null) return premier;
  const premiere = lignes.findIndex((ligne) => nonVides(ligne) > 1);
  return Math.max(0, premiere);
}

/** Les titres imprimés de nouveau en haut de chaque page. */
const repeteLesTitres = (brute: LigneALire, titres: readonly string[]): boolean =>
  titres.length > 1 && titres.every((titre, rang) => titreNormalise(texteDe(celluleLue(brute, rang))) === titre);

const cote = (ligne: number, raison: string, valeurs: Valeurs = {}): LigneComprise => ({
  ligne,
  sort: 'cote',
  raison,
  valeurs,
  connue: null,
});

/** Un intertitre remplace le précédent de sa sorte ; un axe neuf n'a pas encore d'objectif. */
function suivreIntertitre(dits: Map<string, string>, valeurs: Valeurs): void {
  if (valeurs['axe'] != null) dits.clear();
  for (const [champ, valeur] of Object.entries(valeurs)) if (valeur !== null) dits.set(champ, valeur);
}

/** La ligne sous ses intertitres : ce qu'elle tait, ils le disent, et il n'y a plus rien à en demander. */
function sousIntertitres({ valeurs, remarques }: LigneEntiere, dits: ReadonlyMap<string, string>): LigneEntiere {
  const poses = [...dits].filter(([champ]) => valeurs[champ] == null);
  if (poses.length === 0) return { valeurs, remarques };
  const champs = new Set<string | null>(poses.map(([champ]) => champ));
  return {
    valeurs: { ...valeurs, ...Object.fromEntries(poses) },
    remarques: remarques.filter(({ champ, gravite }) => gravite === 'refus' || !champs.has(champ)),
  };
}

/** Ce que la base dit d'une ligne ; d'un champ déjà refusé, elle n'a rien à ajouter. */
function redire(remarques: readonly RemarqueDeChamp[], dites: readonly RemarqueDeChamp[]): readonly RemarqueDeChamp[] {
  if (dites.length === 0) return remarques;
  const refuses = new Set(remarques.filter(({ gravite }) => gravite === 'refus').map(({ champ }) => champ));
  return [...remarques, ...dites.filter(({ champ }) => !refuses.has(champ))];
}

/**
 * Comprend un tableau : sa ligne de titres, le champ de chaque colonne, et le sort de chaque ligne qui n'est pas vide.
 * Rien n'y est deviné en silence : ce qui manque se propose, ce qui reste de côté a sa raison. Les titres et les colonnes
 * se cherchent dans le tableau tel qu'il est venu : récrire une cellule ne change que sa ligne et ses doublons.
 * Ligne après ligne : vingt mille prennent une seconde, et l'écran n'attend pas.
 */
export function* comprendrePasAPas(
  feuille: Feuille,
  cible: Cible,
  choix: Choix,
  { memoire, connaitre, regarder = () => [] }: Appuis,
): Suite<Comprehension> {
  const titres = trouverTitres(feuille, cible, memoire, choix.titres);
  const colonnes = attribuerColonnes(feuille, cible, choix, memoire, titres);
  const lecteur = creerLecteur(cible, colonnes, feuille.lignes);
  const recrites = corrigees(choix);
  const [ecartees, gardees, distinctes] = [choix.ecartees, choix.gardees, choix.distinctes].map((l) => new Set(l));
  const fusionsDe = suivreFusions(feuille);
  const doublons = suivreDoublons(cible);
  const graphies = suivreGraphies(cible);
  const preambule = finDuPreambule(feuille, titres);
  const derniereDesTitres = (feuille.lignes[titres.rang ?? -1] ?? []).map((c) => titreNormalise(texteDe(c)));
  const dessus = new Map<string, string>();
  const tetes = new Map<string, string | null>();
  const intertitres = new Map<string, string>();
  const lignes: LigneComprise[] = [];
  const remarques: Remarque[] = [];

  for (const [ligne, cellules] of feuille.lignes.entries()) {
    yield { fait: ligne, total: feuille.lignes.length, libelle: 'Lecture des lignes' };
    const { couvertes, larges } = fusionsDe(ligne);
    const brute: LigneALire = { ligne, cellules, recrites: recrites.get(ligne), couvertes };
    const textes = cellules.map((_, colonne) => texteDe(celluleLue(brute, colonne)).trim());
    const pleines = textes.filter((texte) => texte !== '').length;
    if (pleines === 0 || (titres.rang !== null && ligne >= preambule && ligne <= titres.rang)) continue;
    const gardee = gardees?.has(ligne) === true;
    if (ligne < preambule && !(gardee && titres.rang === null)) {
      lignes.push(cote(ligne, TITRE_DU_DOCUMENT));
      continue;
    }
    const lue = lireCellules(lecteur, brute, dessus, tetes);
    const fusionSeule = pleines === 1 && larges.some(({ colonne }) => (textes[colonne] ?? '') !== '');
    const seule = textes.findIndex((texte) => texte !== '');
    const intertitre =
      pleines === 1 && !gardee
        ? (cible.intertitre?.({
            texte: textes[seule] ?? '',
            large: fusionSeule,
            champ: lecteur.colonnes.find(({ colonne }) => colonne === seule)?.champ.id ?? null,
          }) ?? null)
        : null;
    const ecart = repeteLesTitres(brute, derniereDesTitres)
      ? 'Titres répétés'
      : intertitre !== null
        ? INTERTITRE
        : fusionSeule
          ? SECTION
          : cible.ecarter(lue.valeurs, textes);
    // Une section commence : ce que disait la précédente ne vaut plus pour ses lignes.
    if (ecart !== null && pleines === 1) dessus.clear();
    if (intertitre !== null) {
      suivreIntertitre(intertitres, intertitre);
      lignes.push(cote(ligne, INTERTITRE, intertitre));
      continue;
    }
    for (const [champ, valeur] of Object.entries(lue.valeurs)) if (valeur !== null) dessus.set(champ, valeur);
    if (ecart !== null && !gardee) {
      lignes.push(cote(ligne, ecart, lue.valeurs));
      continue;
    }
    const entiere = composerLigne(cible, lecteur, sousIntertitres(lue, intertitres));
    if (ecartees?.has(ligne) === true) {
      lignes.push(cote(ligne, 'Laissée de côté par vous', entiere.valeurs));
      continue;
    }
    const doublon = gardee ? null : doublons.chercher(entiere.valeurs);
    if (doublon !== null) {
      lignes.push(cote(ligne, doublon, entiere.valeurs));
      continue;
    }
    const dites = redire(entiere.remarques, regarder(entiere.valeurs));
    const refus = dites.find(({ gravite }) => gravite === 'refus');
    // Une ligne refusée n'écarte pas celle qui, plus bas, dit la même chose sans faute.
    if (refus === undefined) doublons.retenir(ligne, entiere.valeurs);
    remarques.push(...situer(lecteur, ligne, [...dites, ...graphies(ligne, entiere.valeurs)]));
    lignes.push({
      ligne,
      sort: refus === undefined ? 'entre' : 'revoir',
      raison: refus?.phrase ?? null,
      valeurs: entiere.valeurs,
      connue: distinctes?.has(ligne) === true ? null : connaitre(entiere.valeurs),
    });
  }
  return { titres: titres.rang, colonnes, lignes, remarques };
}
